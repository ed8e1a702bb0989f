package parley.coding.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import parley.coding.quotation.Quotation;

/// Finds quotations with their speaker's name after a dash, alone on their line: `“…” — Ada Brandt, engineer`.
final class Credits {
    private static final String BLANKS = "[ \\t\\u00a0]*";
    private static final Pattern NAME = Pattern.compile(BLANKS + "(?:\\R\\s{0,3})?(--|[-–—―~])" + BLANKS
            + "(\\p{Lu}(?:[^.!?:\"“”\\r\\n]|(?<=\\b\\p{Lu})\\.){1,80}?)\\.?" + BLANKS + "(?:[\\r\\n]|\\z)");
    private static final Pattern LINE_END =
            Pattern.compile("[\"”’](?=" + BLANKS + "(?:--|[-–—―~])" + BLANKS + "\\p{Lu})");
    private static final String OPENERS = "\"“”‘";
    private static final float SURE = 4;

    private Credits() {}

    /// The attributions with those of credited quotations, in the order of their cues.
    static List<Attribution> add(Page page, List<Attribution> all) {
        List<Attribution> credited = new ArrayList<>();
        Matcher matcher = NAME.matcher(page.text());
        for (Range range : quoted(page)) {
            credit(page, range, matcher).ifPresent(credited::add);
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

    /// The quotations that start a line, and the lines that look like one whatever marks stand inside.
    private static List<Range> quoted(Page page) {
        List<Range> quoted = new ArrayList<>();
        Set<Integer> ends = new HashSet<>();
        for (Quotation quotation : page.quotations().all()) {
            if (quotation.closed() && lineStart(page.text(), quotation.start()) == quotation.start()) {
                quoted.add(new Range(quotation.start(), quotation.end()));
                ends.add(quotation.end());
            }
        }
        Matcher end = LINE_END.matcher(page.text());
        while (end.find()) {
            int start = lineStart(page.text(), end.start());
            Range line = new Range(start, end.end());
            boolean marked = OPENERS.indexOf(page.text().charAt(start)) >= 0 && line.length() > 2;
            if (marked && ends.add(line.end())) {
                quoted.add(line);
            }
        }
        return quoted;
    }

    /// Where the words of the line that holds `offset` start.
    private static int lineStart(String text, int offset) {
        int start = Math.max(text.lastIndexOf('\n', offset), text.lastIndexOf('\r', offset)) + 1;
        while (start < offset && (text.charAt(start) == ' ' || text.charAt(start) == '\t')) {
            start++;
        }
        return start;
    }

    private static Optional<Attribution> credit(Page page, Range quoted, Matcher matcher) {
        matcher.region(quoted.end(), page.text().length());
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
                List.of(quoted),
                SURE));
    }
}
