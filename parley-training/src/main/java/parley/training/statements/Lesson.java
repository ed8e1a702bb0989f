package parley.training.statements;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import parley.coding.attribution.Page;
import parley.coding.attribution.Range;
import parley.coding.attribution.Role;
import parley.coding.attribution.Words;
import parley.syntax.Token;
import parley.training.statements.GoldReport.Marked;

/// A marked report laid over its reading: which tokens are cues, which are not, and the roles around each cue.
///
/// @param page      the report as the finder sees it
/// @param cues      the cues, sentence by sentence
/// @param untold    by sentence: tokens of which nothing is known, since the gold marks outermost attributions only
record Lesson(Page page, List<List<Taught>> cues, List<Set<Integer>> untold, boolean nestedToo) {
    /// A cue token, the role of every token of its sentence, and all of the content, other sentences' too.
    record Taught(int cue, Role[] roles, List<Range> content) {}

    static Lesson of(Page page, GoldReport gold, CuePrior prior) {
        List<List<Taught>> cues = new ArrayList<>();
        List<Set<Integer>> untold = new ArrayList<>();
        for (int s = 0; s < page.sentences().size(); s++) {
            cues.add(new ArrayList<>());
            untold.add(new HashSet<>());
        }
        for (Marked marked : gold.attributions()) {
            if (!gold.nestedToo()) {
                hide(page, marked, untold);
            }
            if (!marked.cue().isEmpty() && !marked.content().isEmpty()) {
                teach(page, marked, prior, cues);
            }
        }
        return new Lesson(page, cues, untold, gold.nestedToo());
    }

    private static void hide(Page page, Marked marked, List<Set<Integer>> untold) {
        for (Range range : marked.content()) {
            for (int s = page.reading().sentenceAt(range.start());
                    s >= 0 && s < untold.size() && page.start(s) < range.end();
                    s++) {
                for (Token token : page.sentences().get(s).tree.sentence().tokens()) {
                    if (in(token, List.of(range))) {
                        untold.get(s).add(token.index());
                    }
                }
            }
        }
    }

    private static void teach(Page page, Marked marked, CuePrior prior, List<List<Taught>> cues) {
        int s = page.reading().sentenceAt(marked.cue().getFirst().start());
        if (s < 0) {
            return;
        }
        Words words = page.sentences().get(s);
        int cue = prior.head(words, marked.cue());
        if (cue >= 0 && cues.get(s).stream().noneMatch(taught -> taught.cue() == cue)) {
            cues.get(s).add(new Taught(cue, roles(words, marked, cue), marked.content()));
        }
    }

    private static Role[] roles(Words words, Marked marked, int cue) {
        Role[] roles = new Role[words.size];
        for (Token token : words.tree.sentence().tokens()) {
            roles[token.index()] = token.index() == cue || in(token, marked.cue())
                    ? Role.CUE
                    : in(token, marked.content()) ? Role.CONTENT : in(token, marked.source()) ? Role.SOURCE : Role.NONE;
        }
        return roles;
    }

    /// Whether the middle of a token lies in one of the ranges.
    static boolean in(Token token, List<Range> ranges) {
        int middle = (token.start() + token.end() - 1) / 2;
        return ranges.stream().anyMatch(range -> range.start() <= middle && middle < range.end());
    }
}
