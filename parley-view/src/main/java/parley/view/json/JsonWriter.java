package parley.view.json;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Writes [Fields] as compact JSON, one whole object a line or nothing. Leaves the writer open.
public final class JsonWriter {
    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonWriter() {}

    public static void line(Fields fields, Writer out) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
            value(fields, json);
        }
        try {
            out.append(line.getBuffer()).append('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void value(Object value, JsonGenerator json) {
        switch (value) {
            case Fields fields -> object(fields, json);
            case List<?> items -> array(items, json);
            case Integer number -> json.writeNumber(number);
            case Double number -> json.writeNumber(number);
            case Boolean flag -> json.writeBoolean(flag);
            default -> json.writeString(value.toString());
        }
    }

    private static void object(Fields fields, JsonGenerator json) {
        json.writeStartObject();
        fields.values().forEach((key, value) -> {
            json.writeName(key);
            value(value, json);
        });
        json.writeEndObject();
    }

    private static void array(List<?> items, JsonGenerator json) {
        json.writeStartArray();
        items.forEach(item -> value(item, json));
        json.writeEndArray();
    }
}
