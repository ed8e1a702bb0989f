package parley.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a page says in JSON-LD about its article (schema.org `NewsArticle` and its kin).
///
/// @param articles the nodes that describe an article, in the order of the page
record Structured(List<JsonNode> articles) {
    private static final JsonMapper JSON = JsonMapper.shared();

    static Structured of(Document page) {
        List<JsonNode> articles = new ArrayList<>();
        for (Element script : page.select("script[type=application/ld+json]")) {
            collect(parsed(script.data()), articles);
        }
        return new Structured(List.copyOf(articles));
    }

    Optional<String> value(String field) {
        return articles.stream()
                .flatMap(article -> string(article.path(field)).stream())
                .findFirst();
    }

    Optional<String> value(String field, String within) {
        return articles.stream()
                .flatMap(article -> string(first(article.path(field)).path(within)).stream())
                .findFirst();
    }

    /// The article's text, for pages that draw it by script.
    Optional<String> body() {
        return value("articleBody").map(String::strip);
    }

    private static JsonNode parsed(String json) {
        try {
            return JSON.readTree(json.isBlank() ? "null" : json);
        } catch (JacksonException e) {
            return JSON.nullNode();
        }
    }

    private static void collect(JsonNode node, List<JsonNode> articles) {
        List<JsonNode> candidates = node.isArray() ? List.copyOf(node.values()) : List.of(node);
        for (JsonNode candidate : candidates) {
            if (article(candidate.path("@type"))) {
                articles.add(candidate);
            }
            candidate.path("@graph").values().stream()
                    .filter(inner -> article(inner.path("@type")))
                    .forEach(articles::add);
        }
    }

    private static boolean article(JsonNode type) {
        return first(type).asString("").matches(".*(?:Article|Posting|Report)");
    }

    private static JsonNode first(JsonNode node) {
        return node.isArray() && !node.isEmpty() ? node.get(0) : node;
    }

    private static Optional<String> string(JsonNode node) {
        JsonNode value = first(node);
        return value.isString() && !value.asString().isBlank()
                ? Optional.of(value.asString().strip())
                : Optional.empty();
    }
}
