package parley.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/// Reports characters that a reader cannot see. They stay in the text, since offsets count in it.
final class OddCharacters {
    private OddCharacters() {}

    static List<String> notices(String text) {
        List<String> notices = new ArrayList<>();
        report(notices, text, "NUL characters", c -> c == 0);
        report(notices, text, "other control characters", OddCharacters::control);
        report(notices, text, "characters that turn the direction of writing", OddCharacters::turning);
        report(notices, text, "characters that an earlier program could not read (U+FFFD)", c -> c == 0xFFFD);
        return notices;
    }

    private static void report(List<String> notices, String text, String what, IntPredicate odd) {
        long count = text.chars().filter(odd).count();
        if (count > 0) {
            notices.add("holds " + what + ": " + count + ", kept as they are");
        }
    }

    private static boolean control(int c) {
        return Character.isISOControl(c) && c != 0 && !Character.isWhitespace(c) && c != 0x85;
    }

    /// The characters of Unicode's bidirectional algorithm (UAX #9, section 2).
    private static boolean turning(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069 || c == 0x200E || c == 0x200F || c == 0x061C;
    }
}
