package parley.training.terms;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import parley.coding.terms.Chooser;
import parley.coding.terms.Contender;
import parley.coding.terms.Draft;
import parley.model.Matter;
import parley.model.PartyId;
import parley.model.Span;
import parley.model.Term;
import parley.training.terms.CodedReport.Stance;

/// One report's drafts, and what a coder read in the same words.
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
    /// of news is somebody whom that coder names otherwise.
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

    /// Whether a coder's term with the draft's stance and holder tells who would act; sentences do not.
    boolean tellsDoer(Draft draft) {
        return origin != Origin.SENTENCE && coded(draft).isPresent();
    }

    /// Which of the contenders would act by the coder, -1 where it is none of them. Who acts himself by the coder, does
    /// so under the name that the draft has for him.
    int doer(Draft draft, List<Contender> contenders) {
        Stance stance = coded(draft).orElseThrow();
        String doer = stance.doer().equals(stance.holder()) ? draft.holder().value() : stance.doer();
        int exact = index(contenders, doer::equals);
        return exact >= 0 || doer.isEmpty() ? exact : index(contenders, id -> within(id, doer) || within(doer, id));
    }

    private static int index(List<Contender> contenders, Predicate<String> id) {
        for (int k = 0; k < contenders.size(); k++) {
            if (id.test(contenders.get(k).party().map(PartyId::value).orElse(""))) {
                return k;
            }
        }
        return -1;
    }

    /// The coder's term with the draft's stance and holder whose words are nearest to the draft's.
    private Optional<Stance> coded(Draft draft) {
        Span words = draft.span();
        return stances.stream()
                .filter(s -> s.stance() == draft.stance() && s.span().overlaps(words) && same(s, draft))
                .min(Comparator.comparingInt(s -> Math.abs(s.span().start() - words.start())
                        + Math.abs(s.span().end() - words.end())));
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
