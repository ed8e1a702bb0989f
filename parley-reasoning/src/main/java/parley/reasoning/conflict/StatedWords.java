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
import parley.model.wording.Wording;

/// Puts a conflict's measures and wishes into plain words, each wish with the words of its term and the term's id.
final class StatedWords {
    private final PublicRecord record;
    private final Wording wording;
    private final Map<String, Term> terms;

    StatedWords(PublicRecord record) {
        this.record = record;
        wording = new Wording(record);
        terms = record.entries(Term.class).stream()
                .collect(Collectors.toMap(Term::id, t -> t, (a, b) -> a, TreeMap::new));
    }

    List<String> lines(List<Wish> wishes, List<String> leftOut) {
        return Stream.concat(wishes.stream().map(w -> stance(w.position())), leftOut.stream())
                .toList();
    }

    /// `Norland firmly refuses to hold talks with the Isles (hard), "will never talk" [d1#t2]`.
    String stance(Position position) {
        Term term = terms.get(position.latest());
        return wording.atStart(position.party()) + " "
                + (term == null ? "speaks of " + wording.noun(position.measure()) : wording.stance(term))
                + " (" + position.firmness().name().toLowerCase(Locale.ROOT) + ")" + said(position.latest()) + " ["
                + position.latest() + "]";
    }

    /// `Norland: lift or ease sanctions on the Isles`.
    String measure(Measure measure) {
        return measure.doer().map(d -> record.name(d) + ": ").orElse("")
                + wording.verb(measure)
                + measure.note().map(note -> " (" + note + ")").orElse("");
    }

    private String said(String id) {
        Term term = terms.get(id);
        return term == null ? "" : ", \"" + oneLine(term.span()) + "\"";
    }

    private static String oneLine(Span span) {
        return span.text().strip().replaceAll("\\s+", " ");
    }
}
