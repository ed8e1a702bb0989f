package parley.view.briefing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.model.Document;
import parley.model.Entry;
import parley.model.Pairs;
import parley.model.PartyId;
import parley.model.Picture;
import parley.model.PublicRecord;
import parley.model.Statement;
import parley.model.Term;
import parley.model.wording.Wording;
import parley.view.wording.Count;

/// What every section needs at hand: record and picture, things by their ids, the wording and the notes.
final class Desk {
    private final PublicRecord record;
    private final Picture picture;
    private final Wording wording;
    private final Notes notes;
    private final Map<String, Entry> entries = new HashMap<>();
    private final Map<String, Document> documents = new HashMap<>();
    private final Cast cast;
    private final Pairs pairs;

    Desk(PublicRecord record, Picture picture) {
        this.record = record;
        this.picture = picture;
        wording = new Wording(record);
        notes = new Notes(this);
        record.entries().forEach(entry -> entries.put(entry.id(), entry));
        record.documents().forEach(document -> documents.put(document.id(), document));
        cast = Cast.of(record, picture);
        pairs = Pairs.of(picture);
    }

    PublicRecord record() {
        return record;
    }

    Picture picture() {
        return picture;
    }

    Wording wording() {
        return wording;
    }

    Notes notes() {
        return notes;
    }

    Pairs pairs() {
        return pairs;
    }

    /// `Russia and Ukraine`, inside a sentence.
    String names(List<PartyId> parties) {
        return Count.list(parties.stream().map(wording::inSentence).toList());
    }

    Cast cast() {
        return cast;
    }

    Optional<Document> document(String id) {
        return Optional.ofNullable(documents.get(id));
    }

    Optional<Statement> statement(String id) {
        return entries.get(id) instanceof Statement statement ? Optional.of(statement) : Optional.empty();
    }

    Optional<Term> term(String id) {
        return entries.get(id) instanceof Term term ? Optional.of(term) : Optional.empty();
    }

    List<Term> terms(List<String> ids) {
        return ids.stream().map(this::term).flatMap(Optional::stream).toList();
    }

    /// The notes of several terms.
    List<Integer> cite(List<String> ids) {
        return terms(ids).stream()
                .flatMap(term -> notes.of(term).stream())
                .distinct()
                .toList();
    }
}
