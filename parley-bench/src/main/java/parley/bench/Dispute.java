package parley.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import parley.model.Document;
import parley.model.Entry;
import parley.model.Matter;
import parley.model.Measure;
import parley.model.PartyId;
import parley.model.PublicRecord;
import parley.model.Publication;
import parley.model.Span;
import parley.model.Term;
import parley.model.When;

/// A made-up conflict of a given size: parties in two camps, five terms an issue, half of the issues contested. On a
/// contested issue one camp requires what the other rejects or wants undone; elsewhere all agree. A third of the
/// demands
/// are conditions of another matter, so that parties wait for each other.
final class Dispute {
    private static final List<String> MATTERS =
            Matter.STANDARD.stream().filter(m -> !m.equals("other")).toList();
    private static final int TERMS_AN_ISSUE = 5;
    private final Random random;
    private final int parties;
    private final List<Entry> terms = new ArrayList<>();

    private Dispute(int parties, long seed) {
        this.parties = parties;
        random = new Random(seed);
    }

    static PublicRecord of(int terms, int parties, long seed) {
        Dispute dispute = new Dispute(parties, seed);
        for (int issue = 0; dispute.terms.size() < terms; issue++) {
            dispute.issue(issue, Math.min(TERMS_AN_ISSUE, terms - dispute.terms.size()));
        }
        Document.Source source = new Document.Source(
                Optional.empty(),
                Optional.of(new Publication(LocalDate.of(2031, 3, 1), Publication.Basis.GIVEN)),
                Optional.empty(),
                Optional.empty());
        return new PublicRecord(
                List.of(Document.of("d1", "A made-up dispute.", source)), dispute.terms, new TreeMap<>(), List.of());
    }

    private void issue(int issue, int size) {
        boolean contested = issue % 2 == 0;
        int doer = random.nextInt(parties);
        Measure measure = measure(doer, Measure.Action.DO);
        Measure opposite =
                new Measure(measure.matter(), Measure.Action.STOP, measure.doer(), measure.target(), measure.note());
        term(doer, contested ? Term.Stance.REJECTS : Term.Stance.ACCEPTS, measure);
        for (int i = 1; i < size; i++) {
            boolean with = random.nextBoolean();
            int holder = (doer + 2 * random.nextInt(parties / 2) + (with ? 0 : 1)) % parties;
            boolean against = contested && with && holder != doer;
            term(holder, Term.Stance.REQUIRES, against ? opposite : measure);
        }
    }

    private Measure measure(int doer, Measure.Action action) {
        PartyId target = party((doer + 1 + random.nextInt(parties - 1)) % parties);
        Matter matter = new Matter(MATTERS.get(random.nextInt(MATTERS.size())));
        return new Measure(matter, action, Optional.of(party(doer)), Optional.of(target), Optional.empty());
    }

    private void term(int holder, Term.Stance stance, Measure measure) {
        boolean gated = stance == Term.Stance.REQUIRES && random.nextInt(3) == 0;
        Optional<String> gate = gated ? Optional.of(MATTERS.get(random.nextInt(MATTERS.size()))) : Optional.empty();
        int place = terms.size();
        terms.add(new Term(
                "d1#t" + (place + 1),
                "d1",
                party(holder),
                stance,
                measure,
                gate,
                List.of(),
                random.nextInt(4) == 0 ? Term.Firmness.HARD : Term.Firmness.PLAIN,
                false,
                new Span(place, place + 1, "x"),
                Optional.empty(),
                When.UNKNOWN));
    }

    private static PartyId party(int number) {
        return new PartyId("P" + (char) ('A' + number));
    }
}
