package parley.reasoning.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import parley.model.ParleyException;
import tools.jackson.databind.JsonNode;

/// A place in a JSON file that knows its own path, so that every error names it.
record Field(String path, JsonNode node) {
    Field need(String name) {
        return get(name).orElseThrow(() -> error("has no field '" + name + "'"));
    }

    Optional<Field> get(String name) {
        JsonNode child = node.get(name);
        return child == null || child.isNull() ? Optional.empty() : Optional.of(new Field(path + "." + name, child));
    }

    /// A string or a number, as text.
    String text() {
        if (!node.isString() && !node.isNumber()) {
            throw error("is not a text");
        }
        return node.asString();
    }

    int number() {
        if (!node.isInt()) {
            throw error("is not a whole number");
        }
        return node.asInt();
    }

    <T> List<T> list(Function<Field, T> each) {
        if (!node.isArray()) {
            throw error("is not a list");
        }
        List<T> values = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            values.add(each.apply(new Field(path + "[" + i + "]", node.get(i))));
        }
        return values;
    }

    ParleyException error(String reason) {
        return new ParleyException(path + " " + reason);
    }
}
