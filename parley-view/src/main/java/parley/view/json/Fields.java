package parley.view.json;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// A JSON object in the making: keys in the order they are put, absent values left out.
public final class Fields {
    private final Map<String, Object> values = new LinkedHashMap<>();

    /// A record of the contract: its `type` comes first.
    public static Fields type(String type) {
        return new Fields().put("type", type);
    }

    public Fields put(String key, Object value) {
        values.put(key, value);
        return this;
    }

    /// A constant as the contract writes it: lower-case, hyphens for underscores.
    public Fields put(String key, Enum<?> value) {
        return put(key, value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    public Fields maybe(String key, Optional<?> value) {
        value.ifPresent(v -> values.put(key, v instanceof Fields || v instanceof Number ? v : v.toString()));
        return this;
    }

    /// A flag is written only where it is raised.
    public Fields flag(String key, boolean raised) {
        return raised ? put(key, true) : this;
    }

    public Fields list(String key, Collection<?> items) {
        return items.isEmpty() ? this : put(key, List.copyOf(items));
    }

    public <T> Fields list(String key, Collection<T> items, Function<T, ?> shape) {
        return list(key, items.stream().<Object>map(shape).toList());
    }

    Map<String, Object> values() {
        return values;
    }
}
