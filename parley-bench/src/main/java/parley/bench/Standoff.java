package parley.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

/// A record of opposite demands and nothing else: each of two parties wants as many measures of the other, which says
/// nothing about them, so that every comparison of its own options is unknown.
record Standoff(int demands) {
    private static final PartyId NORTH = new PartyId("NORTH");
    private static final PartyId SOUTH = new PartyId("SOUTH");

    static List<PartyId> parties() {
        return List.of(NORTH, SOUTH);
    }

    PublicRecord record() {
        List<Entry> terms = new ArrayList<>();
        for (int i = 0; i < demands; i++) {
            boolean north = i % 2 == 0;
            terms.add(demand(i, north ? NORTH : SOUTH, north ? SOUTH : NORTH));
        }
        Document.Source source = new Document.Source(
                Optional.empty(),
                Optional.of(new Publication(LocalDate.of(2031, 3, 1), Publication.Basis.GIVEN)),
                Optional.empty(),
                Optional.empty());
        return new PublicRecord(
                List.of(Document.of("d1", "A made-up standoff.", source)), terms, new TreeMap<>(), List.of());
    }

    private static Term demand(int number, PartyId holder, PartyId doer) {
        Measure measure = new Measure(
                Matter.OTHER, Measure.Action.DO, Optional.of(doer), Optional.of(holder), Optional.of("step " + number));
        return new Term(
                "d1#t" + (number + 1),
                "d1",
                holder,
                Term.Stance.REQUIRES,
                measure,
                Optional.empty(),
                List.of(),
                Term.Firmness.PLAIN,
                false,
                new Span(number, number + 1, "x"),
                Optional.empty(),
                When.UNKNOWN);
    }
}
