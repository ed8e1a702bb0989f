package parley.reasoning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.model.Document;
import parley.model.Matter;
import parley.model.Measure;
import parley.model.PartyId;
import parley.model.PublicRecord;
import parley.model.Publication;
import parley.model.Statement;
import parley.model.Term;

/// The terms on record as of a day, in the order of time, each with the measure it means.
///
/// Where a report leaves the party of a measure open, and its terms name only one other party than the holder, that
/// one is meant: a demand without a doer is addressed to it, and talks without a target are talks with it. Consent
/// without a doer is consent to one's own doing. What stays open stays open.
final class Chronicle {
    private final Map<String, Document> documents;
    private final Map<String, Statement> statements;
    private final Map<String, SortedSet<PartyId>> named = new TreeMap<>();
    private final Optional<LocalDate> asOf;
    private final List<Voiced> terms;

    Chronicle(PublicRecord record, Optional<LocalDate> asked) {
        documents = record.documents().stream().collect(Collectors.toMap(Document::id, d -> d));
        statements = record.entries(Statement.class).stream().collect(Collectors.toMap(Statement::id, s -> s));
        asOf = asked.or(() ->
                documents.values().stream().flatMap(d -> date(d.id()).stream()).max(Comparator.naturalOrder()));
        List<Term> all = record.entries(Term.class);
        all.forEach(t -> named.computeIfAbsent(t.document(), d -> new TreeSet<>())
                .addAll(Stream.concat(
                                Stream.of(t.holder()),
                                Stream.of(t.measure().doer(), t.measure().target())
                                        .flatMap(Optional::stream))
                        .toList()));
        terms = all.stream().map(this::voiced).filter(this::known).sorted().toList();
    }

    Optional<LocalDate> asOf() {
        return asOf;
    }

    /// In the order of time.
    List<Voiced> terms() {
        return terms;
    }

    Optional<LocalDate> firstDay() {
        return terms.stream().flatMap(v -> v.date().stream()).findFirst();
    }

    Optional<Document> document(Voiced voiced) {
        return Optional.ofNullable(documents.get(voiced.term().document()));
    }

    Optional<Statement> statement(Voiced voiced) {
        return voiced.term().statement().map(statements::get);
    }

    /// Undated reports cannot be placed after any day, so they count, as older than every dated one.
    private boolean known(Voiced voiced) {
        return Stream.of(voiced.published(), voiced.date())
                .flatMap(Optional::stream)
                .noneMatch(day -> asOf.map(day::isAfter).orElse(false));
    }

    private Optional<LocalDate> date(String document) {
        return Optional.ofNullable(documents.get(document))
                .flatMap(Document::publication)
                .map(Publication::date);
    }

    private Voiced voiced(Term term) {
        Optional<LocalDate> published = date(term.document());
        return new Voiced(term, meant(term), term.said().date().or(() -> published), published);
    }

    private Measure meant(Term term) {
        Measure said = term.measure();
        Optional<PartyId> doer = said.doer();
        if (doer.isEmpty()) {
            doer = switch (term.stance()) {
                case REQUIRES -> counterpart(term);
                case ACCEPTS, OFFERS -> Optional.of(term.holder());
                case REJECTS, DROPS -> Optional.empty();
            };
        }
        Optional<PartyId> target = said.target();
        if (target.isEmpty() && said.matter().equals(Matter.TALKS) && doer.equals(Optional.of(term.holder()))) {
            target = counterpart(term);
        }
        return new Measure(said.matter(), said.action(), doer, target, said.note());
    }

    private Optional<PartyId> counterpart(Term term) {
        List<PartyId> others = named.getOrDefault(term.document(), new TreeSet<>()).stream()
                .filter(p -> !p.equals(term.holder()))
                .toList();
        return others.size() == 1 ? Optional.of(others.getFirst()) : Optional.empty();
    }
}
