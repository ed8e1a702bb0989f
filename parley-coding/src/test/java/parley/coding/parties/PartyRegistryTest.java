package parley.coding.parties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.model.ParleyException;
import parley.model.Party;
import parley.model.PartyId;
import parley.model.Person;
import parley.syntax.Token;

class PartyRegistryTest {
    /// The members of the United Nations, by ISO 3166-1 alpha-3.
    private static final String MEMBERS = """
            AFG ALB DZA AND AGO ATG ARG ARM AUS AUT AZE BHS BHR BGD BRB BLR BEL BLZ BEN BTN BOL BIH BWA BRA BRN BGR BFA
            BDI CPV KHM CMR CAN CAF TCD CHL CHN COL COM COG CRI CIV HRV CUB CYP CZE PRK COD DNK DJI DMA DOM ECU EGY SLV
            GNQ ERI EST SWZ ETH FJI FIN FRA GAB GMB GEO DEU GHA GRC GRD GTM GIN GNB GUY HTI HND HUN ISL IND IDN IRN IRQ
            IRL ISR ITA JAM JPN JOR KAZ KEN KIR KWT KGZ LAO LVA LBN LSO LBR LBY LIE LTU LUX MDG MWI MYS MDV MLI MLT MHL
            MRT MUS MEX FSM MCO MNG MNE MAR MOZ MMR NAM NRU NPL NLD NZL NIC NER NGA MKD NOR OMN PAK PLW PAN PNG PRY PER
            PHL POL PRT QAT KOR MDA ROU RUS RWA KNA LCA VCT WSM SMR STP SAU SEN SRB SYC SLE SGP SVK SVN SLB SOM ZAF SSD
            ESP LKA SDN SUR SWE CHE SYR TJK THA TLS TGO TON TTO TUN TUR TKM TUV UGA UKR ARE GBR TZA USA URY UZB VUT VEN
            VNM YEM ZMB ZWE
            """;

    private final PartyRegistry registry = PartyRegistry.standard();

    @Test
    void knowsEveryMemberOfTheUnitedNations() {
        List<String> members = Arrays.asList(MEMBERS.strip().split("\\s+"));

        assertThat(members).hasSize(193);
        assertThat(members)
                .allSatisfy(id -> assertThat(registry.party(new PartyId(id)))
                        .map(Party::kind)
                        .contains(Party.Kind.STATE));
    }

    @Test
    void findsEveryPartyByEachOfItsNamesOnADayItBoreThem() {
        LocalDate today = LocalDate.of(2020, 1, 1);
        for (PartyRecord party : registry.records()) {
            LocalDate day = party.to()
                    .map(t -> t.minusDays(1))
                    .orElse(party.from().filter(today::isBefore).orElse(today));
            assertThat(party.names())
                    .allSatisfy(name -> assertThat(registry.named(name, day))
                            .as("%s, a name of %s", name, party.id())
                            .contains(party.id()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Moscow, 1987-03-01, SUN",
        "Moscow, 2022-03-01, RUS",
        "Kremlin, 2016-05-01, RUS",
        "Downing Street, 2019-01-01, GBR",
        "Élysée, 2019-01-01, FRA",
        "Kinshasa, 1990-01-01, ZAR",
        "Kinshasa, 2010-01-01, COD",
        "Prague, 1988-01-01, CSK",
        "East Berlin, 1988-01-01, DDR",
        "Brussels, 1990-01-01, EC",
        "Brussels, 2010-01-01, EU",
        "Belgrade, 1999-01-01, YUG",
        "Belgrade, 2012-01-01, SRB",
        "Cote d'Ivoire, 2011-01-01, CIV",
        "Côte d’Ivoire, 2011-01-01, CIV",
        "UKRAINE, 2022-01-01, UKR",
        "IG Metall, 2018-01-01, IG-METALL",
    })
    void tellsNamesApartByTheDay(String name, LocalDate day, String party) {
        assertThat(registry.named(name, day)).contains(new PartyId(party));
    }

    @Test
    void prefersTheLongestName() {
        assertThat(found("The Saudi oil minister met South Korean and Bosnian Serb envoys in the West Bank ."))
                .containsExactly("Saudi=SAU", "South Korean=KOR", "Bosnian Serb=BOSNIAN-SERBS", "West Bank=");
    }

    @Test
    void leavesANameOfTwoOpen() {
        assertThat(registry.named("Congolese", LocalDate.of(2005, 1, 1))).isEmpty();
    }

    @Test
    void everyOfficeIsOfAPartyItKnows() {
        assertThat(registry.figures())
                .flatExtracting(f -> f.person().offices())
                .extracting(Person.Office::party)
                .allSatisfy(id -> assertThat(registry.party(id)).as("%s", id).isPresent());
        assertThat(registry.figures().size()).isGreaterThan(600);
    }

    @Test
    void aUsersFileAddsAndOverrides(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("mine.txt"), """
                # mine
                [movement]
                HILL-LEAGUE | Hill League | Leaguer | | sector=REB of=GEO
                [offices HILL-LEAGUE]
                speaker: Tamaz *de Vari 2001..2003-05
                """);

        PartyRegistry mine = registry.with(file);

        assertThat(mine.named("Hill League", LocalDate.of(2002, 1, 1))).contains(new PartyId("HILL-LEAGUE"));
        assertThat(mine.named("Russia", LocalDate.of(2002, 1, 1))).contains(new PartyId("RUS"));
        assertThat(registry.named("Hill League", LocalDate.of(2002, 1, 1))).isEmpty();
        assertThat(mine.figures()).anySatisfy(f -> assertThat(f.shortName()).isEqualTo("de Vari"));
    }

    @ParameterizedTest
    @CsvSource({
        "RUS | Russia, 'a party stands below its kind'",
        "[planet], 'no kind of party: planet'",
        "'[state]\nrus | Russia', 'line 2'",
        "'[offices RUS]\npresident Nobody 1999', 'offices are role'",
        "'[offices RUS]\npresident: Nobody since 1999', 'a holder is a name and from..to'",
        "'[state]\nRUS | Russia | | | from=1991/08', 'a day is 1991-08-25, 1991-08 or 1991, not 1991/08'",
        "'[state]\nRUS | Russia | | | to=199', 'a day is 1991-08-25, 1991-08 or 1991, not 199'",
        "'[state]\nRUS | Russia | | | to=1991-13', 'line 2'",
    })
    void saysWhereAUsersFileIsWrong(String text, String reason, @TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("wrong.txt"), text);

        assertThatThrownBy(() -> registry.with(file))
                .isInstanceOf(ParleyException.class)
                .hasMessageContaining("wrong.txt, line")
                .hasMessageContaining(reason);
    }

    private List<String> found(String sentence) {
        String[] forms = sentence.split(" ");
        List<Token> tokens = IntStream.range(0, forms.length)
                .mapToObj(i -> new Token(i, i, i + 1, forms[i], forms[i], "X", "X", i - 1, "dep"))
                .toList();
        return registry.mentions(tokens, Optional.of(LocalDate.of(1995, 1, 1))).stream()
                .map(m -> String.join(" ", Arrays.asList(forms).subList(m.from(), m.to())) + "="
                        + m.party().map(PartyId::value).orElse(""))
                .toList();
    }
}
