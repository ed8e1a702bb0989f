package parley.model;

/// One line of the public record: something said or done, resting on the exact words of one report.
public sealed interface Entry permits Statement, Event, Term {
    /// Unique in a ledger: the document's id, `#`, and a letter and number (`d1#s4`).
    String id();

    /// The id of the document it was read in.
    String document();

    /// The words that the whole entry rests on; of a statement, where its first content stands.
    Span span();
}
