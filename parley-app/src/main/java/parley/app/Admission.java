package parley.app;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import parley.model.Document;
import parley.model.Document.Source;

/// Lets each text in once, before the costly coding: a text seen before is a duplicate, and another text under a taken
/// id
/// gets an id of its own.
final class Admission {
    private static final int HASH_PART = 8;

    private final Function<Document, Optional<Document>> beyond;
    private final Set<String> texts = new HashSet<>();
    private final Set<String> ids = new HashSet<>();

    /// @param beyond asked first: what is on record already
    Admission(Function<Document, Optional<Document>> beyond) {
        this.beyond = beyond;
    }

    /// The document under an id that is free; empty where its text was let in before.
    Optional<Document> admit(Document document) {
        return beyond.apply(document).filter(d -> texts.add(d.sha256())).map(this::named);
    }

    private Document named(Document document) {
        if (ids.add(document.id())) {
            return document;
        }
        String id = document.id() + "-" + document.sha256().substring(0, HASH_PART);
        ids.add(id);
        Source source = new Source(document.title(), document.publication(), document.outlet(), document.url());
        return Document.of(id, document.text(), source);
    }
}
