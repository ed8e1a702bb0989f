package parley.coding.reading;

import java.util.List;
import parley.model.Document;
import parley.model.Span;
import parley.syntax.Sentence;
import parley.syntax.Syntax;
import parley.syntax.Token;

/// A document and its sentences: what every finder reads. Immutable.
public record Reading(Document document, List<Sentence> sentences) {
    public Reading {
        sentences = List.copyOf(sentences);
    }

    public static Reading of(Document document, Syntax syntax) {
        return new Reading(document, syntax.read(document.text()));
    }

    /// The words from the first to the last token, both included.
    public Span span(Token first, Token last) {
        return document.span(first.start(), last.end());
    }
}
