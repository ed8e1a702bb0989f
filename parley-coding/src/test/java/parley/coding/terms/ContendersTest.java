package parley.coding.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import parley.coding.actors.Actors;
import parley.coding.codebook.Codebook;
import parley.coding.dates.Dates;
import parley.coding.finders.Report;
import parley.coding.parties.PartyRegistry;
import parley.coding.reading.Reading;
import parley.model.Document;
import parley.model.Matter;
import parley.model.PartyId;
import parley.model.Term.Stance;
import parley.syntax.Syntax;

class ContendersTest {
    private static final Syntax SYNTAX = Syntax.load();

    @Test
    void areTheHolderWhomTheSentenceNamesAndNobody() {
        assertThat(mayAct("Norway rejected a Swedish plan for the withdrawal of the troops of Chad."))
                .containsExactlyInAnyOrder("nobody", "NOR", "SWE", "TCD");
    }

    @Test
    void areWhomTheReportNamesLatelyToo() {
        assertThat(mayAct("Kenya met Sudan. Nobody spoke. Norway demanded the release of the hostages."))
                .contains("KEN", "SDN");
    }

    @Test
    void isDescribedOtherwiseAsTheHolderThanAsAnother() {
        List<Contender> contenders = contenders("Norway demanded that Chad free the hostages.");
        assertThat(contenders.stream().map(c -> List.of(c.features().toArray()[0])))
                .doesNotHaveDuplicates()
                .hasSize(3);
    }

    private static List<String> mayAct(String text) {
        return contenders(text).stream()
                .map(c -> c.party().map(PartyId::value).orElse("nobody"))
                .toList();
    }

    private static List<Contender> contenders(String text) {
        Reading reading = Reading.of(Document.of("d", text, Document.Source.UNKNOWN), SYNTAX);
        Report report = new Report(reading, Actors.of(reading, PartyRegistry.standard()), Dates.of(reading));
        Draft draft = new DraftFinder(Codebook.standard())
                .find(report, List.of()).stream()
                        .filter(d -> d.holder().value().equals("NOR"))
                        .findFirst()
                        .orElseThrow();
        return draft.contenders(Stance.REQUIRES, new Matter("prisoners"));
    }
}
