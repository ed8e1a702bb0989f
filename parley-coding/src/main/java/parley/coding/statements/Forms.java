package parley.coding.statements;

import java.util.List;
import parley.coding.attribution.Page;
import parley.coding.attribution.Range;
import parley.model.Statement.Form;

/// Tells how much of a content stands in quotation marks.
final class Forms {
    private Forms() {}

    static Form of(Page page, List<Range> content) {
        int quoted = 0;
        int plain = 0;
        for (Range range : content) {
            for (int i = range.start(); i < range.end(); i++) {
                if (Character.isLetterOrDigit(page.text().charAt(i))) {
                    boolean inside = page.quotations().at(i) >= 0;
                    quoted += inside ? 1 : 0;
                    plain += inside ? 0 : 1;
                }
            }
        }
        return plain == 0 && quoted > 0 ? Form.DIRECT : quoted > 0 ? Form.MIXED : Form.INDIRECT;
    }
}
