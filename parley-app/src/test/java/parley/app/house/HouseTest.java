package parley.app.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The house: one direction of data, no cycles, a sign on every door.
class HouseTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("parley");
    private static final List<String> ROOMS = List.of("ingest", "syntax", "coding", "ledger", "reasoning", "view");
    private static final Map<String, List<String>> ALLOWED = Map.of("coding", List.of("syntax"));

    @Test
    void theRulesReallySeeTheHouse() {
        assertThat(HOUSE.size()).isGreaterThan(250);
        for (String room : ROOMS) {
            assertThat(HOUSE.stream().filter(c -> c.getPackageName().startsWith("parley." + room)))
                    .as("classes of " + room)
                    .hasSizeGreaterThan(3);
        }
    }

    @Test
    void siblingsNeverImportSiblings() {
        for (String room : ROOMS) {
            String[] others = ROOMS.stream()
                    .filter(o -> !o.equals(room)
                            && !ALLOWED.getOrDefault(room, List.of()).contains(o))
                    .map(o -> "parley." + o + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage("parley." + room + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(others)
                    .because("only the app joins rooms")
                    .check(HOUSE);
        }
    }

    @Test
    void noRoomKnowsTheFrontDoor() {
        noClasses()
                .that()
                .resideOutsideOfPackage("parley.app..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("parley.app..")
                .because("data flows one way")
                .check(HOUSE);
    }

    @Test
    void theModelKnowsOnlyTheJdk() {
        classes()
                .that()
                .resideInAPackage("parley.model..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("parley.model..", "java..", "org.jspecify.annotations..")
                .because("the values of the domain outlive every library")
                .check(HOUSE);
    }

    @Test
    void noPackagesStandInACircle() {
        slices().matching("parley.(**)")
                .should()
                .beFreeOfCycles()
                .because("a newcomer reads from one end to the other")
                .check(HOUSE);
    }

    @Test
    void onlyTheFrontDoorSpeaks() {
        noClasses()
                .that()
                .resideOutsideOfPackage("parley.app..")
                .should(ACCESS_STANDARD_STREAMS)
                .because("rooms return values; the app prints them")
                .check(HOUSE);
    }

    @Test
    void everyDoorHasASign() {
        Map<Path, List<Path>> packages =
                SourceTree.mainSources().stream().collect(Collectors.groupingBy(Path::getParent));
        assertThat(packages).hasSizeGreaterThan(15);
        assertThat(packages.keySet()).allSatisfy(HouseTest::signed);
    }

    private static void signed(Path directory) {
        Path sign = directory.resolve("package-info.java");
        assertThat(Files.exists(sign)).as("sign of " + directory).isTrue();
        assertThat(SourceTree.read(sign)).contains("///").contains("@NullMarked");
    }
}
