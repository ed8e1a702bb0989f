package parley.syntax.network;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Keys with their row numbers. Row 0 stands for everything unknown, row 1 for the artificial root before the first
/// token; the keys begin at row 2.
public final class Vocabulary {
    public static final int UNKNOWN = 0;
    public static final int ROOT = 1;
    private static final int FIRST = 2;

    private final List<String> keys;
    private final Map<String, Integer> rows;

    public Vocabulary(List<String> keys) {
        this.keys = List.copyOf(keys);
        this.rows = HashMap.newHashMap(keys.size());
        for (String key : this.keys) {
            rows.put(key, FIRST + rows.size());
        }
    }

    public int row(String key) {
        return rows.getOrDefault(key, UNKNOWN);
    }

    public List<String> keys() {
        return keys;
    }

    /// How many rows a table over this vocabulary has.
    public int size() {
        return FIRST + keys.size();
    }
}
