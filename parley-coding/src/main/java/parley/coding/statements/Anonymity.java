package parley.coding.statements;

import java.util.regex.Pattern;
import parley.coding.attribution.Attribution;
import parley.coding.attribution.Page;
import parley.coding.attribution.Range;

/// Knows the formula by which a source stays unnamed: `who asked not to be named`. It is no statement.
final class Anonymity {
    private static final Pattern FORMULA =
            Pattern.compile("(?i)(?:that (?:he|she|they) )?(?:not (?:to )?be|to not be|to remain|to stay)"
                    + " (?:named|identified|quoted(?: by name)?|anonymous|unnamed)\\b.{0,60}");

    private Anonymity() {}

    static boolean isAsked(Page page, Attribution found) {
        if (found.content().size() != 1) {
            return false;
        }
        Range content = found.content().getFirst();
        return FORMULA.matcher(
                        page.text().substring(content.start(), content.end()).strip())
                .matches();
    }
}
