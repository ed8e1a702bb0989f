package parley.syntax;

import java.util.Arrays;

/// Where the tokens of a text stand: a growing list of UTF-16 ranges [start, end), in order, none empty, none
/// overlapping.
final class TokenSpans {
    private int[] starts;
    private int[] ends;
    private int size;

    TokenSpans(int capacity) {
        starts = new int[Math.max(8, capacity)];
        ends = new int[starts.length];
    }

    void add(int start, int end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        starts[size] = start;
        ends[size++] = end;
    }

    int size() {
        return size;
    }

    int start(int token) {
        return starts[token];
    }

    int end(int token) {
        return ends[token];
    }

    int length(int token) {
        return ends[token] - starts[token];
    }

    /// The words of a token, cut out of the text that it was found in.
    String form(String text, int token) {
        return text.substring(starts[token], ends[token]);
    }

    /// The tokens [from, to) as a list of their own.
    TokenSpans slice(int from, int to) {
        TokenSpans part = new TokenSpans(to - from);
        System.arraycopy(starts, from, part.starts, 0, to - from);
        System.arraycopy(ends, from, part.ends, 0, to - from);
        part.size = to - from;
        return part;
    }
}
