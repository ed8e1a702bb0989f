package parley.coding.quotation;

/// One quotation within one paragraph: UTF-16 `[start, end)` of the text, its marks included.
///
/// @param speech where the speech it belongs to starts: the parts of a speech over several paragraphs share it
/// @param closed false where no closing mark follows in its paragraph
public record Quotation(int start, int end, int speech, boolean closed) {
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    public int length() {
        return end - start;
    }
}
