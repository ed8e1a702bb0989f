package parley.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// A snapshot of what was read: documents, entries, the parties named in them, and what could not be read.
///
/// @param documents in the order of publication, then id; undated ones last
/// @param entries   in the order of their documents, then of the text
public record PublicRecord(
        List<Document> documents, List<Entry> entries, SortedMap<PartyId, Party> parties, List<Refusal> refusals) {
    public PublicRecord {
        documents = List.copyOf(documents);
        entries = List.copyOf(entries);
        parties = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(parties));
        refusals = List.copyOf(refusals);
    }

    /// An input that could not be read, and why.
    public record Refusal(String input, String reason) {}

    /// The entries of one kind, in order.
    public <E extends Entry> List<E> entries(Class<E> kind) {
        return entries.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /// What was published by `day`; an undated report counts as older than every dated one.
    public PublicRecord until(LocalDate day) {
        List<Document> known = documents.stream()
                .filter(d -> d.publication().map(p -> !p.date().isAfter(day)).orElse(true))
                .toList();
        Set<String> ids = known.stream().map(Document::id).collect(Collectors.toSet());
        return new PublicRecord(
                known, entries.stream().filter(e -> ids.contains(e.document())).toList(), parties, refusals);
    }

    /// The party's printed name, or its id where the record has no name for it.
    public String name(PartyId party) {
        Party known = parties.get(party);
        return known == null ? party.value() : known.name();
    }
}
