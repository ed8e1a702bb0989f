package parley.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import parley.model.Document;
import parley.model.Entry;
import parley.model.Party;
import parley.model.PartyId;
import parley.model.PublicRecord;
import parley.model.Publication;

/// A record made in memory from the reports of one run, in an order that does not depend on the order of reading.
final class Gathering {
    private static final Comparator<Document> BY_PUBLICATION = Comparator.<Document, LocalDate>comparing(
                    document -> document.publication().map(Publication::date).orElse(LocalDate.MAX))
            .thenComparing(Document::id);

    private final Map<String, List<Entry>> entries = new TreeMap<>();
    private final List<Document> documents = new ArrayList<>();
    private final TreeMap<PartyId, Party> parties = new TreeMap<>();

    void add(Reading.Coded coded) {
        documents.add(coded.document());
        entries.put(coded.document().id(), coded.coding().entries());
        coded.coding().parties().forEach(party -> parties.merge(party.id(), party, Gathering::firstByName));
    }

    PublicRecord record(List<PublicRecord.Refusal> refusals) {
        documents.sort(BY_PUBLICATION);
        List<Entry> all = documents.stream()
                .flatMap(document -> entries.getOrDefault(document.id(), List.of()).stream())
                .collect(Collectors.toCollection(ArrayList::new));
        return new PublicRecord(documents, all, parties, refusals);
    }

    private static Party firstByName(Party one, Party other) {
        return one.name().compareTo(other.name()) <= 0 ? one : other;
    }
}
