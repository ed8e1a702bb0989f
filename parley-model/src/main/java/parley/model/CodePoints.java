package parley.model;

/// Translates UTF-16 offsets of one text into Unicode code points, which is how programs outside count.
/// Built once a text in linear time; each question is answered in constant time.
public final class CodePoints {
    private final int @org.jspecify.annotations.Nullable [] before;

    public CodePoints(String text) {
        before = text.codePointCount(0, text.length()) == text.length() ? null : table(text);
    }

    private static int[] table(String text) {
        int[] table = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            boolean second =
                    i > 0 && Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1));
            table[i + 1] = table[i] + (second ? 0 : 1);
        }
        return table;
    }

    /// The number of code points before UTF-16 `offset`.
    public int of(int offset) {
        return before == null ? offset : before[offset];
    }
}
