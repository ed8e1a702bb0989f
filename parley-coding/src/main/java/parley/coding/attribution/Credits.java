package parley.coding.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import parley.coding.quotation.Quotation;

/// Finds quotations with their speaker's name after a dash, alone on their line: `“…” — Ada Brandt, engineer`.
final class Credits {
    private static final Pattern NAME = Pattern.compile(
            "[ \\t\\u00a0]*(--|[-–—―~])[ \\t\\u00a0]*(\\p{Lu}[^.!?:\"“”\\r\\n]{1,80}?)\\.?[ \\t\\u00a0]*(?:[\\r\\n]|\\z)");
    private static final float SURE = 4;

    private Credits() {}

    /// The attributions with those of credited quotations, in the order of their cues.
    static List<Attribution> add(Page page, List<Attribution> all) {
        List<Attribution> credited = new ArrayList<>();
        Matcher matcher = NAME.matcher(page.text());
        for (Quotation quotation : page.quotations().all()) {
            if (quotation.closed() && startsLine(page.text(), quotation.start())) {
                credit(page, quotation, matcher).ifPresent(credited::add);
            }
        }
        if (credited.isEmpty()) {
            return all;
        }
        List<Attribution> both = new ArrayList<>(all);
        Set<Optional<Range>> cues = credited.stream().map(Attribution::cue).collect(Collectors.toSet());
        both.removeIf(found -> cues.contains(found.cue()));
        both.addAll(credited);
        both.sort(Comparator.comparingInt(Attribution::start));
        return both;
    }

    private static boolean startsLine(String text, int offset) {
        int i = offset - 1;
        while (i >= 0 && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i--;
        }
        return i < 0 || text.charAt(i) == '\n' || text.charAt(i) == '\r';
    }

    private static Optional<Attribution> credit(Page page, Quotation quotation, Matcher matcher) {
        matcher.region(quotation.end(), page.text().length());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        int sentence = page.sentenceAt(matcher.start(1));
        int token = page.reading().tokenAt(sentence, matcher.start(1));
        return Optional.of(new Attribution(
                sentence,
                Math.min(token, page.sentences().get(sentence).size - 1),
                Optional.of(new Range(matcher.start(2), matcher.end(2))),
                Optional.of(new Range(matcher.start(1), matcher.end(1))),
                List.of(new Range(quotation.start(), quotation.end())),
                SURE));
    }
}
