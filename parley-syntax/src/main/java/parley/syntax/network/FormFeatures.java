package parley.syntax.network;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What the network sees of a form: seven rows, one of each table (pretrained vector, trained vector of the lower-case
/// form, suffixes of three and two letters, prefix of three letters, shape, suffix of four letters). Digits are read as
/// `0`, curly and doubled quotation marks as straight ones.
public record FormFeatures(List<Vocabulary> tables) {
    /// Index of each table.
    public static final int PRETRAINED = 0;
    public static final int WORD = 1;
    public static final int SUFFIX3 = 2;
    public static final int SUFFIX2 = 3;
    public static final int PREFIX3 = 4;
    public static final int SHAPE = 5;
    public static final int SUFFIX4 = 6;
    public static final int COUNT = 7;

    private static final Map<String, String> SAME = Map.of("``", "\"", "''", "\"", "“", "\"", "”", "\"", "–", "-");
    private static final int LONGEST_SHAPE = 12;

    public FormFeatures {
        tables = List.copyOf(tables);
    }

    /// The rows of the artificial root.
    public static int[] root() {
        int[] rows = new int[COUNT];
        java.util.Arrays.fill(rows, Vocabulary.ROOT);
        return rows;
    }

    public int[] of(String form) {
        int[] rows = new int[COUNT];
        rows[PRETRAINED] = pretrained(plain(form));
        for (int table = WORD; table < COUNT; table++) {
            rows[table] = tables.get(table).row(key(table, form));
        }
        return rows;
    }

    /// What a form is looked up by in a trained table.
    public static String key(int table, String form) {
        if (table == SHAPE) {
            return shape(form);
        }
        String lower = plain(form).toLowerCase(Locale.ROOT);
        return switch (table) {
            case WORD -> lower;
            case SUFFIX4 -> suffix(lower, 4);
            case SUFFIX3 -> suffix(lower, 3);
            case SUFFIX2 -> suffix(lower, 2);
            case PREFIX3 -> lower.substring(0, Math.min(3, lower.length()));
            default -> throw new IllegalArgumentException("table " + table);
        };
    }

    private static String suffix(String lower, int letters) {
        return lower.substring(Math.max(0, lower.length() - letters));
    }

    /// The keys under which a pretrained vector may stand, best first: as written, lower case, capitalised.
    public static List<String> pretrainedKeys(String form) {
        String plain = plain(form);
        return List.of(plain, plain.toLowerCase(Locale.ROOT), capitalised(plain));
    }

    private int pretrained(String plain) {
        Vocabulary vocabulary = tables.get(PRETRAINED);
        int row = vocabulary.row(plain);
        if (row == Vocabulary.UNKNOWN) {
            row = vocabulary.row(plain.toLowerCase(Locale.ROOT));
        }
        return row == Vocabulary.UNKNOWN ? vocabulary.row(capitalised(plain)) : row;
    }

    private static String capitalised(String plain) {
        return plain.isEmpty() ? plain : Character.toUpperCase(plain.charAt(0)) + plain.substring(1);
    }

    private static String plain(String form) {
        String same = SAME.getOrDefault(form, form);
        char[] chars = same.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            chars[i] = Character.isDigit(c) ? '0' : c == '’' || c == '‘' ? '\'' : c;
        }
        return new String(chars);
    }

    /// Letters become `X` or `x`, digits `d`; a run keeps at most two.
    private static String shape(String form) {
        StringBuilder shape = new StringBuilder();
        for (int i = 0; i < form.length() && shape.length() < LONGEST_SHAPE; i++) {
            char kind = kind(form.charAt(i));
            int length = shape.length();
            boolean third = length > 1 && shape.charAt(length - 1) == kind && shape.charAt(length - 2) == kind;
            if (!third) {
                shape.append(kind);
            }
        }
        return shape.toString();
    }

    private static char kind(char c) {
        if (Character.isUpperCase(c)) {
            return 'X';
        }
        if (Character.isLowerCase(c)) {
            return 'x';
        }
        return Character.isDigit(c) ? 'd' : c;
    }
}
