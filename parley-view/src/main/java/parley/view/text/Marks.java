package parley.view.text;

import java.util.ArrayList;
import java.util.List;
import parley.model.Document;
import parley.model.Entry;
import parley.model.Event;
import parley.model.Span;
import parley.model.Statement;
import parley.model.Term;

/// Which words of a report get which label.
final class Marks {
    /// A labelled span: `s4 speaker` over `[10, 20)`.
    record Mark(Span span, String label) {}

    private Marks() {}

    static List<Mark> of(Document document, List<Entry> entries) {
        List<Mark> marks = new ArrayList<>();
        for (Entry entry : entries) {
            String name = name(entry);
            switch (entry) {
                case Statement statement -> statement(statement, name, marks);
                case Event event -> marks.add(new Mark(event.span(), name));
                case Term term -> term(term, name, marks);
            }
        }
        marks.removeIf(mark -> mark.span().end() > document.text().length());
        return marks;
    }

    private static void statement(Statement statement, String name, List<Mark> marks) {
        statement.speaker().ifPresent(speaker -> marks.add(new Mark(speaker.span(), name + " speaker")));
        statement.cue().ifPresent(cue -> marks.add(new Mark(cue, name + " cue")));
        statement.addressee().ifPresent(to -> marks.add(new Mark(to.span(), name + " to")));
        statement.content().forEach(content -> marks.add(new Mark(content, name + " says")));
    }

    private static void term(Term term, String name, List<Mark> marks) {
        marks.add(new Mark(term.span(), name));
        term.conditions().forEach(condition -> marks.add(new Mark(condition, name + " if")));
    }

    /// The entry's id without its document.
    static String name(Entry entry) {
        return afterHash(entry.id());
    }

    static String afterHash(String id) {
        return id.substring(id.indexOf('#') + 1);
    }
}
