package parley.model;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

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

    /// The party's printed name, or its id where the record has no name for it.
    public String name(PartyId party) {
        Party known = parties.get(party);
        return known == null ? party.value() : known.name();
    }
}
