package parley.syntax.names;

/// The look of a word: `X` for capitals, `x` for small letters, `d` for digits, signs as they are; a run keeps two.
final class WordShape {
    private static final int LONGEST = 8;

    private WordShape() {}

    static String of(String form) {
        StringBuilder shape = new StringBuilder();
        char last = 0;
        int run = 0;
        for (int i = 0; i < form.length() && shape.length() < LONGEST; i++) {
            char kind = kind(form.charAt(i));
            run = kind == last ? run + 1 : 1;
            last = kind;
            if (run <= 2) {
                shape.append(kind);
            }
        }
        return shape.toString();
    }

    static boolean isCapitalised(String form) {
        return Character.isUpperCase(form.charAt(0))
                || form.length() > 1 && Character.isUpperCase(form.charAt(1)) && !Character.isDigit(form.charAt(0));
    }

    private static char kind(char c) {
        if (Character.isUpperCase(c)) {
            return 'X';
        }
        if (Character.isLetter(c)) {
            return 'x';
        }
        return Character.isDigit(c) ? 'd' : c;
    }
}
