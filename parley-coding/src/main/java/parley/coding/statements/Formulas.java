package parley.coding.statements;

import java.util.regex.Pattern;
import parley.coding.attribution.Attribution;
import parley.coding.attribution.Page;
import parley.coding.attribution.Range;
import parley.coding.reading.Tree;

/// Knows formulas that look like statements and tell nothing: a source that stays unnamed (`who asked not to be
/// named`), and a speaker who only points back to what another said (`like she said`).
final class Formulas {
    private static final Pattern ANONYMITY =
            Pattern.compile("(?i)(?:that (?:he|she|they) )?(?:not (?:to )?be|to not be|to remain|to stay)"
                    + " (?:named|identified|quoted(?: by name)?|anonymous|unnamed)\\b.{0,60}");

    private Formulas() {}

    static boolean is(Page page, Attribution found) {
        return isAnonymity(page, found) || pointsBack(page, found);
    }

    private static boolean isAnonymity(Page page, Attribution found) {
        if (found.content().size() != 1) {
            return false;
        }
        Range content = found.content().getFirst();
        return ANONYMITY
                .matcher(page.text().substring(content.start(), content.end()).strip())
                .matches();
    }

    private static boolean pointsBack(Page page, Attribution found) {
        if (found.head() < 0 || found.source().isEmpty()) {
            return false;
        }
        Tree tree = page.sentences().get(found.sentence()).tree;
        int before =
                page.reading().tokenAt(found.sentence(), found.source().get().start()) - 1;
        return before >= 0
                && before < found.head()
                && tree.token(before).form().equalsIgnoreCase("like")
                && !tree.token(before).upos().equals("VERB");
    }
}
