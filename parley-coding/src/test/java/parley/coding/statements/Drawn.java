package parley.coding.statements;

import java.util.List;
import java.util.stream.Collectors;
import parley.coding.Coder;
import parley.model.Document;
import parley.model.Span;
import parley.model.Speaker;
import parley.model.Statement;

/// The statements of a text, and each as one line to read: `speaker | cue | content`, `-` where there is none, `/`
/// between pieces of content.
final class Drawn {
    private static final Coder CODER = Coder.standard();

    private Drawn() {}

    static List<Statement> statements(String text) {
        return CODER.code(Document.of("d", text, Document.Source.UNKNOWN)).entries().stream()
                .filter(Statement.class::isInstance)
                .map(Statement.class::cast)
                .toList();
    }

    static List<String> lines(String text) {
        return statements(text).stream().map(Drawn::line).toList();
    }

    private static String line(Statement statement) {
        String speaker = statement.speaker().map(Speaker::span).map(Span::text).orElse("-");
        String content = statement.content().stream().map(Span::text).collect(Collectors.joining(" / "));
        return speaker + " | " + statement.cue().map(Span::text).orElse("-") + " | " + content;
    }
}
