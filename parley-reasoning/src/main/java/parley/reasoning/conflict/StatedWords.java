package parley.reasoning.conflict;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.model.Measure;
import parley.model.Position;
import parley.model.PublicRecord;
import parley.model.Span;
import parley.model.Term;
import parley.reasoning.Measures;

/// Puts a conflict's measures and wishes into plain words, each wish with the words of its term and the term's id.
final class StatedWords {
    private final PublicRecord record;
    private final Map<String, Term> terms;

    StatedWords(PublicRecord record) {
        this.record = record;
        terms = record.entries(Term.class).stream()
                .collect(Collectors.toMap(Term::id, t -> t, (a, b) -> a, TreeMap::new));
    }

    List<String> lines(List<Wish> wishes, List<String> leftOut) {
        return Stream.concat(wishes.stream().map(w -> stance(w.position())), leftOut.stream())
                .toList();
    }

    /// `Norland rejects (hard) Norland: talks with the Isles, "will never talk" [d1#t2]`.
    String stance(Position position) {
        return "%s %s (%s) %s%s [%s]"
                .formatted(
                        record.name(position.party()),
                        lower(position.stance()),
                        lower(position.firmness()),
                        measure(position.measure()),
                        said(position.latest()),
                        position.latest());
    }

    /// `Norland: no sanctions towards the Isles`.
    String measure(Measure measure) {
        String link = Measure.Action.DO == measure.action() && Measures.joint(measure) ? " with " : " towards ";
        return measure.doer().map(d -> record.name(d) + ": ").orElse("")
                + (measure.action() == Measure.Action.STOP ? "no " : "")
                + measure.note().orElse(measure.matter().name())
                + measure.target().map(t -> link + record.name(t)).orElse("");
    }

    private String said(String id) {
        Term term = terms.get(id);
        return term == null ? "" : ", \"" + oneLine(term.span()) + "\"";
    }

    private static String oneLine(Span span) {
        return span.text().strip().replaceAll("\\s+", " ");
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
