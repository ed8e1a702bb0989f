package parley.coding.attribution;

/// UTF-16 `[start, end)` of a report's text.
public record Range(int start, int end) {
    public boolean contains(int from, int to) {
        return start <= from && to <= end;
    }

    public boolean overlaps(Range other) {
        return start < other.end && other.start < end;
    }

    public int length() {
        return end - start;
    }
}
