package parley.coding.actors;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import parley.coding.parties.PartyRegistry;
import parley.coding.reading.Reading;
import parley.model.Document;
import parley.syntax.Syntax;

class ActorsTest {
    private static final String AIDES = """
            So, when the Harbour Department received a request for letters concerning 2009 attacks, officials used those \
            systems to search the records of three people who were closest to Norton then: Chief of Staff Mary Hill, Deputy \
            Chief of Staff John Dale and Deputy Chief of Staff Ruth Abbott, according to a declaration filed in federal court \
            by John F. Walker, director of the Office of Records and Services, concerning a lawsuit by Harbour Watch.
            """;

    /// The title of each hangs from the name before it: for whom one stands leads to the next, and back.
    @Test
    void aidesWhoseTitlesHangFromOneAnotherAreReadToTheEnd() {
        assertThatCode(() -> actors(AIDES)).doesNotThrowAnyException();
    }

    private static Actors actors(String text) {
        Document document = Document.of("d", text, Document.Source.UNKNOWN);
        return Actors.of(Reading.of(document, Syntax.load()), PartyRegistry.standard());
    }
}
