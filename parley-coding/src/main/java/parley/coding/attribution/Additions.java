package parley.coding.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.coding.reading.Tree;

/// Gives a second quotation to the participle that tells it: `“…,” A said, adding, “…”`, and in a sentence of its own
/// after one that goes on: `“…,” A said, going on to praise B. “…”`.
final class Additions {
    private static final Set<String> GOING_ON = Set.of("go", "continue", "add");
    private static final float LIKELY = 1;

    private final Page page;
    private final List<Attribution> all;

    private Additions(Page page, List<Attribution> all) {
        this.page = page;
        this.all = new ArrayList<>(all);
    }

    /// The attributions, in the order of their cues, with those of participles.
    static List<Attribution> part(Page page, List<Attribution> all) {
        Additions additions = new Additions(page, all);
        List<Attribution> parted = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            additions.part(i, parted);
        }
        parted.sort(Comparator.comparingInt(Attribution::start));
        return parted;
    }

    private void part(int i, List<Attribution> parted) {
        Attribution attribution = all.get(i);
        Optional<Attribution> second = added(attribution);
        if (second.isEmpty()) {
            parted.add(attribution);
            return;
        }
        Range words = second.get().content().getFirst();
        parted.add(attribution.with(
                attribution.content().stream().filter(r -> !r.equals(words)).toList()));
        int known = at(i, second.get().cue().orElseThrow());
        if (known < 0) {
            parted.add(second.get());
        } else if (known > i && all.get(known).content().stream().noneMatch(words::overlaps)) {
            List<Range> content = new ArrayList<>(all.get(known).content());
            content.add(words);
            all.set(
                    known,
                    all.get(known).by(whole(all.get(known), second.get())).with(content));
        }
    }

    /// Both cues as one: `going on to praise`, of which `praise` alone may be known.
    private static Range whole(Attribution known, Attribution second) {
        Range one = known.cue().orElseThrow();
        Range other = second.cue().orElseThrow();
        return new Range(Math.min(one.start(), other.start()), Math.max(one.end(), other.end()));
    }

    /// The attribution from the `from`th on that has a cue there already, -1 where none has.
    private int at(int from, Range cue) {
        for (int k = from; k < Math.min(all.size(), from + Rivals.NEIGHBOURS); k++) {
            if (all.get(k).cue().filter(cue::overlaps).isPresent()) {
                return k;
            }
        }
        return -1;
    }

    private Optional<Attribution> added(Attribution attribution) {
        if (attribution.content().size() != 2 || attribution.cue().isEmpty()) {
            return Optional.empty();
        }
        Range before = attribution.content().getFirst();
        Range after = attribution.content().getLast();
        Range cue = attribution.cue().get();
        boolean around = before.end() <= cue.start() && after.start() >= cue.end() && page.isQuoted(before);
        boolean here = page.sentenceAt(after.start()) == attribution.sentence();
        int verb = around ? participle(attribution.sentence(), cue.end(), after.start()) : -1;
        boolean anew = verb >= 0 && startsAnew(attribution.sentence(), verb, after);
        if (!anew || !here && !goesOn(attribution, verb)) {
            return Optional.empty();
        }
        Range own = cue(page.sentences().get(attribution.sentence()), verb);
        return Optional.of(new Attribution(
                attribution.sentence(), verb, attribution.source(), Optional.of(own), List.of(after), LIKELY));
    }

    private boolean goesOn(Attribution attribution, int verb) {
        Tree tree = page.sentences().get(attribution.sentence()).tree;
        return GOING_ON.contains(tree.token(verb).lemma());
    }

    /// The participle, with the infinitive that it goes on to: `going on to praise`.
    private static Range cue(Words words, int verb) {
        int last = verb;
        while (GOING_ON.contains(words.token(verb).lemma()) && isStep(words, last + 1)) {
            last++;
        }
        boolean told = last > verb && words.isVerb(last);
        return new Range(
                words.token(verb).start(), words.token(told ? last : verb).end());
    }

    /// What leads from the participle to the infinitive, and the infinitive itself.
    private static boolean isStep(Words words, int i) {
        return i < words.size
                && (Set.of("on", "to").contains(words.token(i).form())
                        || words.token(i - 1).form().equals("to")
                                && words.token(i).xpos().equals("VB"));
    }

    /// Whether the second quotation is a sentence of its own, or told by `that`; else it goes on with the first:
    /// `“Each time,” A said, pointing at B, “you lose.”`
    private boolean startsAnew(int sentence, int verb, Range quoted) {
        int first = quoted.start();
        while (first < quoted.end() && !Character.isLetterOrDigit(page.text().charAt(first))) {
            first++;
        }
        Words words = page.sentences().get(sentence);
        boolean told = verb + 1 < words.size && words.token(verb + 1).form().equals("that");
        return told || Character.isUpperCase(page.text().charAt(first));
    }

    /// The first participle after a comma in `[from, to)`, -1 where there is none.
    private int participle(int sentence, int from, int to) {
        Words words = page.sentences().get(sentence);
        for (int i = 1; i < words.size && words.token(i).start() < to; i++) {
            boolean inside = words.token(i - 1).start() >= from;
            boolean participle = words.token(i).xpos().equals("VBG");
            if (inside
                    && participle
                    && Set.of(",", "and").contains(words.token(i - 1).form())) {
                return i;
            }
        }
        return -1;
    }
}
