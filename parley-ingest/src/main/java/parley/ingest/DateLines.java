package parley.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds the publication date in a line of its own above the body (`Published 2 December 2022, 14:05 GMT`, `By Ann
/// Orr
/// | May 4, 2019`).
/// A date within a sentence is not one: it tells when something happened.
final class DateLines {
    private static final int LONGEST = 120;
    private static final Pattern TIME = Pattern.compile("\\d{1,2}[:.h]\\d{2}(?::\\d{2})?|\\+\\d{2}:?\\d{2}");
    private static final Pattern EDGE = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");
    private static final Pattern PHRASE =
            Pattern.compile("(?i)published|updated|posted|modified|last|first|date|on|at|by|from|and|am|pm"
                    + "|a\\.m|p\\.m|min|mins|minutes|read|\\d{1,2}");

    private DateLines() {}

    static Optional<LocalDate> date(List<String> lines) {
        return lines.stream().flatMap(line -> date(line).stream()).findFirst();
    }

    private static Optional<LocalDate> date(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        return WrittenDate.first(line).filter(found -> bare(line, found)).map(WrittenDate::date);
    }

    /// Whether nothing stands beside the date but names and the words of such lines.
    private static boolean bare(String line, WrittenDate found) {
        String beside = line.substring(0, found.start()) + " " + line.substring(found.end());
        for (String word : TIME.matcher(beside).replaceAll(" ").split("[\\s|·•,/]+")) {
            String plain = EDGE.matcher(word).replaceAll("");
            if (!plain.isEmpty() && !PHRASE.matcher(plain).matches() && !Character.isUpperCase(plain.codePointAt(0))) {
                return false;
            }
        }
        return !line.strip().matches(".*\\p{L}{2,}[.?!]");
    }
}
