package parley.coding;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import parley.coding.actors.Actors;
import parley.coding.codebook.Codebook;
import parley.coding.dates.Dates;
import parley.coding.events.EventFinder;
import parley.coding.events.Frames;
import parley.coding.finders.Finder;
import parley.coding.finders.Report;
import parley.coding.parties.PartyRegistry;
import parley.coding.reading.Reading;
import parley.coding.statements.StatementFinder;
import parley.coding.terms.TermFinder;
import parley.model.Document;
import parley.model.Entry;
import parley.model.Event;
import parley.model.Party;
import parley.model.PartyId;
import parley.syntax.Syntax;

/// Codes one document at a time: an ordered list of finders over one reading. Immutable and thread-safe.
public final class Coder {
    private final Syntax syntax;
    private final PartyRegistry registry;
    private final List<Finder> finders;

    private Coder(Syntax syntax, PartyRegistry registry, List<Finder> finders) {
        this.syntax = syntax;
        this.registry = registry;
        this.finders = List.copyOf(finders);
    }

    public static Coder standard() {
        return of(Settings.STANDARD);
    }

    /// @throws parley.model.ParleyException where a registry, codebook or frames file of the settings cannot be read,
    /// naming
    /// file and line
    public static Coder of(Settings settings) {
        CompletableFuture<Syntax> syntax =
                CompletableFuture.supplyAsync(Syntax::load); // the slowest, so beside the rest
        PartyRegistry registry = PartyRegistry.standard();
        for (Path file : settings.registries()) {
            registry = registry.with(file);
        }
        Codebook codebook = settings.codebook().map(Codebook::of).orElseGet(Codebook::standard);
        List<Finder> finders = finders(codebook, Frames.with(settings.frames()));
        return new Coder(syntax.join(), registry, finders);
    }

    /// Every finder, in the order in which they build upon each other.
    private static List<Finder> finders(Codebook codebook, Frames frames) {
        return List.of(StatementFinder.standard(), TermFinder.of(codebook), EventFinder.of(frames));
    }

    public Coding code(Document document) {
        Reading reading = Reading.of(document, syntax);
        Actors actors = Actors.of(reading, registry);
        Report report = new Report(reading, actors, Dates.of(reading));
        List<Entry> entries = new ArrayList<>();
        for (Finder finder : finders) {
            entries.addAll(Numbering.number(document.id(), finder.find(report, List.copyOf(entries))));
            entries.sort(Numbering.TEXT_ORDER);
        }
        return new Coding(entries, parties(actors, entries));
    }

    /// The parties that the report names, and the states in which those who take part in its events are at home.
    private static List<Party> parties(Actors actors, List<Entry> entries) {
        SortedMap<PartyId, Party> parties = new TreeMap<>(actors.parties());
        entries.stream()
                .flatMap(entry -> entry instanceof Event event
                        ? Stream.concat(event.actors().stream(), event.recipients().stream())
                        : Stream.empty())
                .flatMap(one -> one.country().stream())
                .forEach(home -> parties.computeIfAbsent(home, actors::party));
        return List.copyOf(parties.values());
    }
}
