package parley.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.model.Document;
import parley.model.ParleyException;
import parley.model.Publication;

/// Makes documents of texts: checks them, dates them, names their outlet.
///
/// @param settings the limit of length, and a date given by the user
record Drafts(IngestSettings settings) {
    /// A document still without its own id, with what is to be said about it.
    record Draft(Document document, List<String> notices) {
        Draft {
            notices = List.copyOf(notices);
        }

        Intake.Kept kept(String input, String id) {
            Document d = document;
            return new Intake.Kept(
                    input,
                    new Document(id, d.text(), d.title(), d.publication(), d.outlet(), d.url(), d.sha256()),
                    notices);
        }
    }

    /// @param name the file's name, which may hold a date
    Draft draft(Decoded decoded, Facts facts, Heading heading, String name) {
        String text = decoded.text();
        if (text.isBlank()) {
            throw new ParleyException(text.isEmpty() ? "is empty" : "holds nothing but blanks");
        }
        if (text.length() > settings.maxDocument()) {
            throw settings.tooLong();
        }
        Dating dating = new Dating(settings.published(), facts.published(), names(facts, name));
        Optional<Publication> publication = dating.publication(text, heading);
        Optional<String> outlet = facts.outlet().or(() -> heading.dateline().flatMap(Dateline::agency));
        List<String> notices = new ArrayList<>(decoded.notices());
        notices.addAll(OddCharacters.notices(text));
        notices.addAll(Dating.notices(publication, heading));
        Document.Source source = new Document.Source(facts.title(), publication, outlet, facts.url());
        return new Draft(Document.of("unnamed", text, source), notices);
    }

    private static List<String> names(Facts facts, String name) {
        return facts.url().map(url -> List.of(url, name)).orElseGet(() -> List.of(name));
    }
}
