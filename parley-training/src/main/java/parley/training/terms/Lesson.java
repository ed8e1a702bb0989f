package parley.training.terms;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import parley.coding.terms.Chooser;
import parley.coding.terms.Draft;
import parley.model.Matter;
import parley.model.PartyId;
import parley.model.Term;
import parley.training.terms.CodedReport.Stance;

/// One report's drafts, and what a coder read in the same words.
///
record Lesson(List<Draft> drafts, List<Stance> stances, Origin origin) {
    private static final int SHORT_ID = 3;

    Lesson {
        drafts = List.copyOf(drafts);
        stances = List.copyOf(stances);
    }

    /// The label that the chooser should give: that of the coder's stance in these words, the nearest to the draft of
    /// several; [Chooser#NONE] where the coder has none.
    int label(Draft draft) {
        return nearest(draft)
                .filter(s -> same(s, draft))
                .map(s -> 1 + s.stance().ordinal())
                .orElse(Chooser.NONE);
    }

    /// Whether the holder is the coder's: a term of somebody else is better not found. Who holds nothing by the coder
    /// of
    /// news is somebody whom that coder names otherwise.
    private boolean same(Stance stance, Draft draft) {
        String coded = stance.holder();
        String read = draft.holder().value();
        boolean named = coded.equals(read) || within(coded, read) || within(read, coded);
        boolean otherwise = origin == Origin.NEWS
                && stances.stream().noneMatch(s -> s.holder().equals(read));
        return coded.equals(Stance.ANYBODY) || named || otherwise;
    }

    /// Whether one name is the short form of the other (`GM` is no name to go by).
    private static boolean within(String shorter, String name) {
        return shorter.length() > SHORT_ID && name.contains(shorter);
    }

    private Optional<Stance> nearest(Draft draft) {
        return stances.stream()
                .filter(s -> s.span().overlaps(draft.span()))
                .min((a, b) -> Integer.compare(distance(a, draft), distance(b, draft)));
    }

    private int distance(Stance stance, Draft draft) {
        return (same(stance, draft) ? 0 : 1) + (stance.stance() == draft.stance() ? 0 : 2);
    }

    /// The label of the coder's matter, an index into [Matter#STANDARD]: of the terms in these words with the draft's
    /// stance, else of any; -1 where no coder's term is near or several differ.
    int matter(Draft draft) {
        List<String> matters = matters(draft, s -> s.stance() == draft.stance());
        List<String> any = matters.isEmpty() ? matters(draft, s -> true) : matters;
        return any.size() == 1 ? Matter.STANDARD.indexOf(any.getFirst()) : -1;
    }

    private List<String> matters(Draft draft, Predicate<Stance> which) {
        return stances.stream()
                .filter(s -> which.test(s) && s.span().overlaps(draft.span()))
                .map(Stance::matter)
                .distinct()
                .toList();
    }

    static boolean found(Stance stance, Term term) {
        return stance.stance() == term.stance() && stance.span().overlaps(term.span());
    }

    static boolean core(Stance stance, Term term) {
        return found(stance, term)
                && stance.holder().equals(term.holder().value())
                && stance.matter().equals(term.measure().matter().name());
    }

    static boolean full(Stance stance, Term term) {
        return core(stance, term)
                && stance.action().equals(term.measure().action().name().toLowerCase(Locale.ROOT))
                && stance.doer()
                        .equals(term.measure().doer().map(PartyId::value).orElse(""));
    }
}
