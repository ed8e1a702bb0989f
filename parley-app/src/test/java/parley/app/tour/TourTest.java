package parley.app.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import parley.app.house.SourceTree;
import parley.coding.Coder;
import parley.coding.Coding;
import parley.ingest.Ingest;
import parley.ingest.IngestSettings;
import parley.ingest.Intake;
import parley.model.Document;
import parley.model.Party;
import parley.model.PartyId;
import parley.model.Picture;
import parley.model.PublicRecord;
import parley.model.Statement;
import parley.reasoning.Question;
import parley.reasoning.Reasoner;
import parley.reasoning.ReasonerSettings;
import parley.view.Format;
import parley.view.View;

/// The code of docs/tour.md: what stands between the marks `tour:NAME` there stands there word for word.
class TourTest {
    @Test
    void oneReportGoesThroughAllRooms() throws Exception {
        Path file = SourceTree.root().resolve("samples/01-kremlin-terms.txt");
        // tour:ingest
        Intake intake = Ingest.of(IngestSettings.STANDARD)
                .read(List.of(file.toString()), new ByteArrayInputStream(new byte[0]))
                .findFirst()
                .orElseThrow();
        Document document = ((Intake.Kept) intake).document();
        // tour:end
        assertThat(document.publication().orElseThrow().date()).hasToString("2031-12-01");
        // tour:coding
        Coding coding = Coder.standard().code(document);
        // tour:end
        assertThat(coding.entries()).anySatisfy(e -> assertThat(e).isInstanceOf(Statement.class));
        // tour:record
        TreeMap<PartyId, Party> parties = new TreeMap<>();
        coding.parties().forEach(party -> parties.put(party.id(), party));
        PublicRecord record = new PublicRecord(List.of(document), coding.entries(), parties, List.of());
        // tour:end
        // tour:reasoning
        Question question = new Question(Optional.empty(), Optional.empty(), List.of());
        Picture picture = Reasoner.of(ReasonerSettings.STANDARD).picture(record, question);
        // tour:end
        assertThat(picture.positions()).isNotEmpty();
        // tour:view
        StringWriter page = new StringWriter();
        View.of(Format.TEXT).brief(record, picture, Optional.empty(), page);
        // tour:end
        assertThat(page.toString()).contains("Russia");
    }

    @Test
    void theTourShowsThisVeryCode() throws Exception {
        Path root = SourceTree.root();
        String code = Files.readString(root.resolve("parley-app/src/test/java/parley/app/tour/TourTest.java"));
        String page = Files.readString(root.resolve("docs/tour.md"));
        for (String name : List.of("ingest", "coding", "record", "reasoning", "view")) {
            String part = code.substring(code.indexOf("// tour:" + name + "\n") + ("// tour:" + name + "\n").length());
            part = part.substring(0, part.indexOf("// tour:end")).stripIndent().strip();
            assertThat(page.replaceAll("(?m)^ +", "")).contains(part.replaceAll("(?m)^ +", ""));
        }
    }
}
