package parley.coding.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import parley.coding.quotation.Quotation;
import parley.coding.reading.NounPhrase;
import parley.coding.reading.Tree;

/// Finds quotations that a clause with a colon announces and nobody else tells: `The envoy had one answer: “…”`, also
/// where they begin the next paragraph.
final class Announced {
    private static final int SHORTEST = 3;
    private static final float LIKELY = 1;

    private Announced() {}

    /// The attributions with those of announced quotations, in the order of their cues.
    static List<Attribution> add(Page page, List<Attribution> all) {
        List<Attribution> announced = new ArrayList<>();
        for (Quotation quotation : page.quotations().all()) {
            Range range = new Range(quotation.start(), quotation.end());
            int colon = colon(page.text(), quotation.start());
            boolean told = colon < 0
                    || all.stream().anyMatch(a -> a.content().stream().anyMatch(range::overlaps))
                    || words(page.text(), range) < SHORTEST;
            if (!told) {
                of(page, colon, range).ifPresent(announced::add);
            }
        }
        if (announced.isEmpty()) {
            return all;
        }
        List<Attribution> both = new ArrayList<>(all);
        both.addAll(announced);
        both.sort(Comparator.comparingInt(Attribution::start));
        return both;
    }

    /// Where the colon before `offset` stands, -1 where something else is before it.
    private static int colon(String text, int offset) {
        int i = offset - 1;
        while (i >= 0 && Character.isWhitespace(text.charAt(i))) {
            i--;
        }
        return i >= 0 && text.charAt(i) == ':' ? i : -1;
    }

    private static int words(String text, Range range) {
        return text.substring(range.start(), range.end()).strip().split("\\s+").length;
    }

    /// By the main clause before the colon: its verb and subject.
    private static Optional<Attribution> of(Page page, int colon, Range content) {
        int sentence = page.sentenceAt(colon);
        Words words = page.sentences().get(sentence);
        Tree tree = words.tree;
        int mark = page.reading().tokenAt(sentence, colon);
        for (int i = 0; i < Math.min(mark, tree.size()); i++) {
            int subject = tree.child(i, "nsubj");
            boolean main = tree.head(i) < 0 || tree.head(i) >= mark;
            if (main && subject >= 0 && subject < i && !words.quoted(i)) {
                NounPhrase phrase = tree.nounPhrase(subject);
                Range source = new Range(
                        tree.token(phrase.from()).start(),
                        tree.token(phrase.to() - 1).end());
                Range cue = new Range(tree.token(i).start(), tree.token(i).end());
                return Optional.of(
                        new Attribution(sentence, i, Optional.of(source), Optional.of(cue), List.of(content), LIKELY));
            }
        }
        return Optional.empty();
    }
}
