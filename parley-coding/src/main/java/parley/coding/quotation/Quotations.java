package parley.coding.quotation;

import java.util.ArrayList;
import java.util.List;

/// The outermost quotations of a text, in order; they do not overlap. Immutable; built in linear time.
public final class Quotations {
    private final List<Quotation> all;

    private Quotations(List<Quotation> all) {
        this.all = List.copyOf(all);
    }

    public static Quotations of(String text) {
        DoubleMarks doubles = new DoubleMarks(text);
        List<Quotation> all = new ArrayList<>();
        for (Paragraph paragraph : Paragraph.of(text)) {
            all.addAll(SingleMarks.around(text, paragraph, doubles.read(paragraph)));
        }
        return new Quotations(all);
    }

    public List<Quotation> all() {
        return all;
    }

    public Quotation get(int i) {
        return all.get(i);
    }

    /// The index of the quotation that holds the UTF-16 `offset`, or -1.
    public int at(int offset) {
        int i = after(offset) - 1;
        return i >= 0 && all.get(i).contains(offset) ? i : -1;
    }

    /// The index of the first quotation that starts after `offset`; their number where none does.
    public int after(int offset) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
