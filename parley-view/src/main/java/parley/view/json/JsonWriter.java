package parley.view.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/// Writes [Fields] as compact JSON, one object a line. Leaves the writer open.
final class JsonWriter {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();

    private JsonWriter() {}

    static void line(Fields fields, Writer out) {
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            value(fields, json);
        }
        try {
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void value(Object value, JsonGenerator json) {
        switch (value) {
            case Fields fields -> object(fields, json);
            case List<?> items -> array(items, json);
            case Integer number -> json.writeNumber(number);
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
