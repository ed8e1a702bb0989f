package parley.syntax;

/// Classes of characters as the tokenizer sees them. Latin letters take a table; the rest asks Unicode.
final class Characters {
    private static final byte GAP = 0;
    private static final byte LETTER = 1;
    private static final byte DIGIT = 2;
    private static final byte SIGN = 3;
    private static final byte JOINER = 4;
    private static final byte[] CLASSES = new byte[0x250];

    static {
        for (int c = 0; c < CLASSES.length; c++) {
            CLASSES[c] = classify(c);
        }
    }

    private Characters() {}

    private static byte classify(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.CONNECTOR_PUNCTUATION -> LETTER;
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER -> DIGIT;
            case Character.FORMAT -> JOINER;
            case Character.CONTROL,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE -> GAP;
            default -> SIGN;
        };
    }

    private static byte classAt(String text, int index) {
        char c = text.charAt(index);
        if (c < CLASSES.length) {
            return CLASSES[c];
        }
        return classify(Character.isSurrogate(c) ? codePointAround(text, index) : c);
    }

    private static int codePointAround(String text, int index) {
        boolean second = index > 0 && Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index));
        return text.codePointAt(second ? index - 1 : index);
    }

    /// Belongs to no token: blanks, line ends, controls such as NUL, and marks of direction or width.
    static boolean isGap(String text, int index) {
        byte kind = classAt(text, index);
        return kind == GAP || kind == JOINER;
    }

    /// Invisible inside a word: soft hyphens, marks of direction, joiners of width zero.
    static boolean isJoiner(String text, int index) {
        return classAt(text, index) == JOINER;
    }

    static boolean isWord(String text, int index) {
        if (index < 0 || index >= text.length()) {
            return false;
        }
        byte kind = classAt(text, index);
        return kind == LETTER || kind == DIGIT;
    }

    static boolean isLetter(String text, int index) {
        return index >= 0 && index < text.length() && classAt(text, index) == LETTER;
    }

    static boolean isDigit(String text, int index) {
        return index >= 0 && index < text.length() && classAt(text, index) == DIGIT;
    }

    static boolean isUpper(String text, int index) {
        return index >= 0 && index < text.length() && Character.isUpperCase(text.charAt(index));
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u2018' || c == '`' || c == '\u00b4';
    }
}
