package parley.coding.codebook;

/// A phrase of the codebook in a sentence: its tokens `[first, last]`, both included, and the one they hang from.
public record Occurrence(Sense sense, int first, int last, int head) {
    int width() {
        return last - first + 1;
    }

    boolean within(Occurrence other) {
        return other.first <= first && last <= other.last && other.width() > width();
    }
}
