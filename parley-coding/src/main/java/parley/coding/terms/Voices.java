package parley.coding.terms;

import java.util.List;
import java.util.Optional;
import parley.model.Entry;
import parley.model.Span;
import parley.model.Statement;

/// In whose words each part of a report stands: the innermost statement around an offset.
final class Voices {
    private final List<Statement> statements;

    Voices(List<Entry> entries) {
        statements = entries.stream()
                .filter(Statement.class::isInstance)
                .map(Statement.class::cast)
                .toList();
    }

    /// The last statement that begins before `offset`: whose words a sentence without a source may go on with.
    Optional<Statement> before(int offset) {
        Optional<Statement> last = Optional.empty();
        for (Statement statement : statements) {
            if (statement.span().start() < offset && statement.speaker().isPresent()) {
                last = Optional.of(statement);
            }
        }
        return last;
    }

    /// The statement whose content holds `offset`, the shortest of several.
    Optional<Statement> at(int offset) {
        Optional<Statement> best = Optional.empty();
        int length = Integer.MAX_VALUE;
        for (Statement statement : statements) {
            for (Span content : statement.content()) {
                boolean holds = content.start() <= offset && offset < content.end();
                if (holds && content.end() - content.start() < length) {
                    best = Optional.of(statement);
                    length = content.end() - content.start();
                }
            }
        }
        return best;
    }
}
