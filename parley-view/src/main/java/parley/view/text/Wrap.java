package parley.view.text;

/// Breaks a line at blanks to a width, later lines indented. A word longer than the width stands alone.
final class Wrap {
    static final int WIDTH = 88;

    private Wrap() {}

    static String of(String first, String rest, String text) {
        StringBuilder out = new StringBuilder(first);
        int column = first.length();
        boolean begun = false;
        for (String word : text.split(" ")) {
            int length = word.codePointCount(0, word.length());
            if (begun && column + 1 + length > WIDTH) {
                out.append('\n').append(rest);
                column = rest.length();
            } else if (begun) {
                out.append(' ');
                column++;
            }
            out.append(word);
            column += length;
            begun = true;
        }
        return out.append('\n').toString();
    }
}
