package parley.ingest;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import parley.model.ParleyException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// One line of a JSON Lines file: `text`, and where known `id`, `title`, `published`, `outlet`, `url`; other keys are
/// passed over.
///
/// @param id as the line gives it
record JsonRecord(Optional<String> id, Drafts.Draft draft) {
    /// Reads lines.
    static final class Reader {
        private static final Set<String> KEYS = Set.of("id", "text", "title", "published", "outlet", "url");

        private final JsonFactory json = new JsonFactory();
        private final Drafts drafts;

        Reader(Drafts drafts) {
            this.drafts = drafts;
        }

        JsonRecord read(byte[] line, String name) {
            Map<String, String> values = values(line);
            String text = Optional.ofNullable(values.get("text")).orElseThrow(() -> new ParleyException("has no text"));
            List<String> notices = new ArrayList<>();
            Decoded decoded = new Decoded(whole(text), List.of());
            Optional<LocalDate> published = value(values, "published").flatMap(written -> date(written, notices));
            Facts facts = new Facts(value(values, "title"), published, value(values, "outlet"), value(values, "url"));
            Drafts.Draft draft = drafts.draft(decoded, facts, Heading.of(text), name);
            notices.addAll(draft.notices());
            return new JsonRecord(value(values, "id"), new Drafts.Draft(draft.document(), notices));
        }

        private Map<String, String> values(byte[] line) {
            Utf8 utf8 = Utf8.of(line);
            if (!utf8.sound()) {
                throw new ParleyException("is broken UTF-8 at byte " + utf8.firstBroken() + " of the line");
            }
            String plain = new String(line, StandardCharsets.UTF_8);
            try (JsonParser parser = json.createParser(
                    ObjectReadContext.empty(), plain.startsWith("\uFEFF") ? plain.substring(1) : plain)) {
                return values(parser);
            } catch (JacksonException e) {
                throw new ParleyException(
                        "is no sound JSON: "
                                + e.getOriginalMessage().lines().findFirst().orElse("it breaks off"),
                        e);
            }
        }

        private static Map<String, String> values(JsonParser parser) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new ParleyException("is no JSON object");
            }
            Map<String, String> values = new TreeMap<>();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String key = parser.currentName();
                JsonToken token = parser.nextToken();
                if (!KEYS.contains(key)) {
                    parser.skipChildren();
                } else if (token != JsonToken.VALUE_NULL) {
                    values.put(key, scalar(parser, key, token));
                }
            }
            if (parser.nextToken() != null) {
                throw new ParleyException("holds more than one JSON value");
            }
            return values;
        }

        private static String scalar(JsonParser parser, String key, JsonToken token) {
            boolean number = key.equals("id") && token.isNumeric();
            if (token != JsonToken.VALUE_STRING && !number) {
                throw new ParleyException("has a `" + key + "` that is not a string");
            }
            return whole(parser.getString());
        }

        /// `text`, if it can be written as Unicode: JSON can escape half of a surrogate pair, which no encoding can
        /// hold.
        private static String whole(String text) {
            if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
                throw new ParleyException("holds half of a surrogate pair, which is no character");
            }
            return text;
        }

        private static Optional<String> value(Map<String, String> values, String key) {
            return Optional.ofNullable(values.get(key)).filter(value -> !value.isBlank());
        }

        private static Optional<LocalDate> date(String written, List<String> notices) {
            Optional<LocalDate> date = WrittenDate.first(written).map(WrittenDate::date);
            if (date.isEmpty()) {
                notices.add("has a publication date that is not a full date, and was not taken: " + written);
            }
            return date;
        }
    }
}
