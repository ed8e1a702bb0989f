package parley.ingest;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What stands above the body of a plain text: the headline, lines of author and date, and the dateline that opens
/// the
/// body.
///
/// @param title    the first line, where it stands alone
/// @param lines    the first lines that are not blank, stripped
/// @param dateline the first dateline among them
record Heading(Optional<String> title, List<String> lines, Optional<Dateline> dateline) {
    private static final int LINES = 6;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_HEAD = 8_000;

    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?,:][\"'”’)]*");
    private static final Pattern BLANK = Pattern.compile("(?:\\R\\h*){2,}");

    Heading {
        lines = List.copyOf(lines);
    }

    static Heading of(String text) {
        String head = text.substring(0, Math.min(text.length(), LONGEST_HEAD)).strip();
        List<String> lines = head.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(LINES)
                .toList();
        Optional<Dateline> dateline =
                lines.stream().flatMap(line -> Dateline.of(line).stream()).findFirst();
        return new Heading(title(head, lines), lines, dateline);
    }

    private static Optional<String> title(String head, List<String> lines) {
        if (lines.size() < 2
                || lines.getFirst().length() > LONGEST_TITLE
                || Dateline.of(lines.getFirst()).isPresent()) {
            return Optional.empty();
        }
        String first = lines.getFirst();
        boolean alone = BLANK.matcher(head.substring(first.length())).lookingAt() || outstanding(first, lines.get(1));
        return alone ? Optional.of(first) : Optional.empty();
    }

    /// Without a blank line below, a headline is told from a wrapped line: it does not end like a sentence, and the
    /// next line begins one
    /// that is much longer or complete. A semicolon joins a headline to its deck.
    private static boolean outstanding(String first, String second) {
        if (first.endsWith(";")) {
            return true;
        }
        boolean begins = !Character.isLowerCase(second.codePointAt(0));
        boolean body = second.length() > first.length() * 3 / 2
                || SENTENCE_END.matcher(second).matches();
        return begins && body && !SENTENCE_END.matcher(first).matches();
    }
}
