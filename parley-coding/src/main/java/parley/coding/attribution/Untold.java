package parley.coding.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import parley.coding.quotation.Quotation;
import parley.coding.reading.NounPhrase;
import parley.coding.reading.Tree;

/// Keeps speech that no cue tells: quoted words enough for a sentence that no attribution has, and shorter ones whose
/// clause says that they were uttered. Their speaker is the subject of the clause they stand in, else the one who
/// spoke last, else nobody.
final class Untold {
    /// Words of the shortest quotation taken for speech; shorter ones are mostly names and doubted words.
    private static final int SHORTEST = 7;
    private static final float DOUBTFUL = 0.5f;
    /// What may stand between the parts of one list of quotations: `“a”, “b” and “c”`.
    private static final Pattern LINK = Pattern.compile("[ \\t]*(?:,|and|or|,[ \\t]*and|,[ \\t]*or)?[ \\t]*");

    private final Page page;
    private final List<Attribution> all;

    private Untold(Page page, List<Attribution> all) {
        this.page = page;
        this.all = all;
    }

    /// The attributions with those of untold quotations, in their order.
    static List<Attribution> add(Page page, List<Attribution> all) {
        Untold untold = new Untold(page, all);
        List<Attribution> both = new ArrayList<>(all);
        for (Range range : untold.free()) {
            untold.speech(range).ifPresent(both::add);
        }
        both.sort(Comparator.comparingInt(Attribution::start));
        return both;
    }

    /// The quotations that belong to nobody, those of one list together.
    private List<Range> free() {
        BitSet taken = taken();
        List<Range> free = new ArrayList<>();
        for (Quotation quotation : page.quotations().all()) {
            Range range = new Range(quotation.start(), quotation.end());
            int next = taken.nextSetBit(range.start());
            if (quotation.closed() && (next < 0 || next >= range.end())) {
                boolean listed = !free.isEmpty() && isList(free.getLast().end(), range.start());
                Range whole = listed ? new Range(free.removeLast().start(), range.end()) : range;
                free.add(whole);
            }
        }
        return free;
    }

    private boolean isList(int from, int to) {
        return LINK.matcher(page.text()).region(from, to).matches();
    }

    private BitSet taken() {
        BitSet taken = new BitSet();
        for (Attribution attribution : all) {
            attribution.content().forEach(r -> taken.set(r.start(), r.end()));
            attribution.cue().ifPresent(r -> taken.set(r.start(), r.end()));
            attribution.source().ifPresent(r -> taken.set(r.start(), r.end()));
        }
        return taken;
    }

    private Optional<Attribution> speech(Range range) {
        String[] words =
                page.text().substring(range.start(), range.end()).strip().split("\\s+");
        boolean title = isTitle(words);
        Utterance utterance = new Utterance(page, range);
        if (title || words.length < SHORTEST) {
            int verb = title ? -1 : utterance.uttering();
            return verb < 0 ? Optional.empty() : Optional.of(told(utterance, verb));
        }
        int verb = utterance.telling();
        return Optional.of(verb >= 0 ? told(utterance, verb) : alone(utterance.sentence(), range));
    }

    /// Whether most of the longer words have a capital, as in the title of a work.
    private static boolean isTitle(String[] words) {
        int small = 0;
        int large = 0;
        for (String word : words) {
            String letters = word.replaceAll("[^\\p{L}]", "");
            if (letters.length() > 3) {
                small += Character.isLowerCase(letters.charAt(0)) ? 1 : 0;
                large += Character.isUpperCase(letters.charAt(0)) ? 1 : 0;
            }
        }
        return large > small;
    }

    private Attribution told(Utterance utterance, int verb) {
        Tree tree = utterance.tree();
        NounPhrase phrase = tree.nounPhrase(utterance.subject(verb));
        Range source = new Range(
                tree.token(phrase.from()).start(), tree.token(phrase.to() - 1).end());
        Range cue = new Range(tree.token(verb).start(), tree.token(verb).end());
        List<Range> content = List.of(utterance.range());
        return new Attribution(utterance.sentence(), verb, Optional.of(source), Optional.of(cue), content, DOUBTFUL);
    }

    private Attribution alone(int sentence, Range range) {
        return new Attribution(sentence, -1, before(range), Optional.empty(), List.of(range), DOUBTFUL);
    }

    /// The source of the last direct speech before the quotation in its paragraph, else of the last statement there; of
    /// the paragraph before where the quotation begins its own.
    private Optional<Range> before(Range range) {
        int breaks = 0;
        int at = range.start();
        boolean begins = startsParagraph(at);
        Optional<Range> source = Optional.empty();
        int last = FloatingQuotes.firstFrom(all, range.start()) - 1;
        for (int i = last; i >= Math.max(0, last - Rivals.NEIGHBOURS); i--) {
            Attribution told = all.get(i);
            breaks += breaks(told.start(), at);
            at = Math.min(at, told.start());
            if (breaks > (begins ? 1 : 0)) {
                return source;
            }
            if (told.source().isPresent() && told.content().stream().allMatch(page::isQuoted)) {
                return told.source();
            }
            source = source.isEmpty() && !begins ? told.source() : source;
        }
        return source;
    }

    private boolean startsParagraph(int offset) {
        int i = offset - 1;
        while (i >= 0
                && Character.isWhitespace(page.text().charAt(i))
                && page.text().charAt(i) != '\n') {
            i--;
        }
        return i < 0 || page.text().charAt(i) == '\n';
    }

    /// How many runs of line ends stand in `[from, to)`.
    private int breaks(int from, int to) {
        int breaks = 0;
        boolean blank = false;
        for (int i = from; i < to && breaks < 2; i++) {
            boolean end = page.text().charAt(i) == '\n';
            breaks += end && !blank ? 1 : 0;
            blank = end || blank && Character.isWhitespace(page.text().charAt(i));
        }
        return breaks;
    }
}
