package parley.model;

import java.util.List;
import java.util.Optional;

/// An attribution: somebody said, thinks, promises or demands something.
///
/// @param speaker empty where the report names none: the statement is kept, never dropped
/// @param content the words said, in order; several spans where the cue interrupts them
/// @param outlet  through what it was said (`La Stampa`, `Twitter`)
/// @param within  the id of the statement that this one is told in
/// @param polarity whether it was said, denied or asked
/// @param said    the day it was said
public record Statement(
        String id,
        String document,
        Form form,
        Optional<Speaker> speaker,
        Optional<Span> cue,
        List<Span> content,
        Optional<Addressee> addressee,
        Optional<String> outlet,
        Optional<String> within,
        Polarity polarity,
        When said)
        implements Entry {
    /// How much of the content stands in quotation marks: all, some, none.
    public enum Form {
        DIRECT,
        MIXED,
        INDIRECT
    }

    /// Said, said not to be so ("did not say that"), or only asked.
    public enum Polarity {
        AFFIRMED,
        NEGATED,
        QUESTIONED
    }

    public Statement {
        Require.named(id, "id of a statement");
        content = List.copyOf(content);
        Require.that(!content.isEmpty(), "statement " + id + " has no content");
    }

    @Override
    public Span span() {
        return content.getFirst();
    }
}
