package parley.coding.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import parley.coding.actors.Actors;
import parley.coding.dates.Dates;
import parley.coding.finders.Report;
import parley.coding.parties.PartyRegistry;
import parley.coding.reading.Reading;
import parley.model.Document;
import parley.model.Event;
import parley.model.Publication;
import parley.syntax.Syntax;

/// The events of a few sentences, read as a report of 6 May 2031.
final class EventReading {
    private static final Syntax SYNTAX = Syntax.load();
    private static final PartyRegistry REGISTRY = PartyRegistry.standard();
    private static final EventFinder FINDER = EventFinder.of(Frames.standard());

    private EventReading() {}

    static List<Event> of(String text) {
        return of(text, FINDER);
    }

    static List<Event> of(String text, EventFinder finder) {
        Document.Source source = new Document.Source(
                Optional.empty(),
                Optional.of(new Publication(LocalDate.of(2031, 5, 6), Publication.Basis.GIVEN)),
                Optional.empty(),
                Optional.empty());
        Reading reading = Reading.of(Document.of("d", text, source), SYNTAX);
        return finder.find(new Report(reading, Actors.of(reading, REGISTRY), Dates.of(reading)), List.of()).stream()
                .map(Event.class::cast)
                .toList();
    }
}
