package parley.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.model.Entry;
import parley.model.Event;
import parley.model.Statement;
import parley.model.Term;

/// Gives entries their final ids: the document's id, the letter of their kind, and their place in the text (`d1#s4`).
final class Numbering {
    /// By where an entry begins; of two that begin together the longer, then statements before events before terms.
    static final Comparator<Entry> TEXT_ORDER = Comparator.<Entry>comparingInt(
                    e -> e.span().start())
            .thenComparingInt(e -> -e.span().end())
            .thenComparingInt(e -> "set".indexOf(letter(e)));

    private Numbering() {}

    /// The entries in text order under their final ids; references among them follow.
    static List<Entry> number(String document, List<Entry> found) {
        List<Entry> ordered = new ArrayList<>(found);
        ordered.sort(TEXT_ORDER);
        Map<String, String> ids = new HashMap<>();
        Map<Character, Integer> counts = new HashMap<>();
        for (Entry entry : ordered) {
            int number = counts.merge(letter(entry), 1, Integer::sum);
            ids.put(entry.id(), document + "#" + letter(entry) + number);
        }
        return ordered.stream().map(e -> renamed(e, ids)).toList();
    }

    private static char letter(Entry entry) {
        return switch (entry) {
            case Statement statement -> 's';
            case Event event -> 'e';
            case Term term -> 't';
        };
    }

    private static Entry renamed(Entry entry, Map<String, String> ids) {
        String id = ids.getOrDefault(entry.id(), entry.id());
        return switch (entry) {
            case Statement s -> renamed(s, id, s.within().map(w -> ids.getOrDefault(w, w)));
            case Event e ->
                new Event(
                        id,
                        e.document(),
                        e.category(),
                        e.mode(),
                        e.contexts(),
                        e.actors(),
                        e.recipients(),
                        e.span(),
                        e.when(),
                        e.status(),
                        e.place(),
                        e.contact(),
                        e.statement(),
                        e.cameo());
            case Term t ->
                new Term(
                        id,
                        t.document(),
                        t.holder(),
                        t.stance(),
                        t.measure(),
                        t.gate(),
                        t.conditions(),
                        t.firmness(),
                        t.relayed(),
                        t.span(),
                        t.statement(),
                        t.said());
        };
    }

    private static Statement renamed(Statement s, String id, Optional<String> within) {
        return new Statement(
                id,
                s.document(),
                s.form(),
                s.speaker(),
                s.cue(),
                s.content(),
                s.addressee(),
                s.outlet(),
                within,
                s.polarity(),
                s.said());
    }
}
