package parley.coding.quotation;

/// A double quotation mark at `[start, end)`: `“ ” „ « » "`, or two single marks typed for one.
record Mark(int start, int end, Side side) {
    /// Which way a mark faces, by its shape and by what stands beside it.
    enum Side {
        OPENS,
        CLOSES,
        /// a straight mark between two letters or two blanks: the other side of the one before
        EITHER
    }

    /// Whether a double mark begins at `i`, and how long it is: 0 where none does.
    static int length(String text, int i, int end) {
        char c = text.charAt(i);
        if (c == '"' || c == '“' || c == '”' || c == '„' || c == '«' || c == '»') {
            return 1;
        }
        boolean twice = i + 1 < end && text.charAt(i + 1) == c;
        return twice && (c == '\'' || c == '`' || c == '‘' || c == '’') ? 2 : 0;
    }

    static Mark at(String text, int i, int length, Paragraph paragraph) {
        boolean blankBefore = i == paragraph.start() || isGap(text.charAt(i - 1), "([{—–-/");
        int after = i + length;
        boolean blankAfter = after >= paragraph.end() || isGap(text.charAt(after), ".,;:!?)]}—–-/");
        if (blankBefore != blankAfter) {
            return new Mark(i, after, blankBefore ? Side.OPENS : Side.CLOSES);
        }
        return new Mark(i, after, byShape(text.charAt(i)));
    }

    private static boolean isGap(char c, String others) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || others.indexOf(c) >= 0;
    }

    private static Side byShape(char c) {
        return switch (c) {
            case '“', '„', '«', '`', '‘' -> Side.OPENS;
            case '”', '»', '’' -> Side.CLOSES;
            default -> Side.EITHER;
        };
    }
}
