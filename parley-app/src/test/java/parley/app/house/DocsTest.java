package parley.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Docs are tested or they lie: every class, path and command that a page names in backticks exists.
class DocsTest {
    private static final Pattern CODE = Pattern.compile("(?<!`)`([^`\n]+)`(?!`)");
    private static final Pattern CLASS = Pattern.compile("([A-Z][a-z0-9]+)([A-Z][a-z0-9]+)+(Test)?");
    private static final Pattern PATH = Pattern.compile("[A-Za-z0-9_.-]+(/[A-Za-z0-9_.*-]+)+/?");
    private static final Pattern COMMAND = Pattern.compile("(?:\\./)?parley ([a-z]+)\\b.*");
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|#|mailto:)([^)#]+)[^)]*\\)");
    /// Names of other houses and of the JDK, which a page may name.
    private static final Set<String> FOREIGN = Set.of(
            "CoreNLP",
            "OpenNLP",
            "PolNeAR",
            "LogicNG",
            "SpotBugs",
            "NullAway",
            "JUnit",
            "ArchUnit",
            "PostgreSQL",
            "SQLite",
            "GraphML",
            "CoNLL",
            "JetBrains",
            "GitHub",
            "ErrorProne",
            "AssertJ",
            "SpaceAfter");

    @Test
    void everyClassNamedInDocsExists() {
        Set<String> known = sourceNames();
        assertThat(codes().filter(word -> CLASS.matcher(word).matches())
                        .filter(word -> !FOREIGN.contains(word) && !known.contains(word)))
                .as("classes named in docs that are nowhere")
                .isEmpty();
    }

    @Test
    void everyPathNamedInDocsExists() {
        Path root = SourceTree.root();
        Set<String> tops = SourceTree.files(p -> true).stream()
                .map(p -> root.relativize(p).getName(0).toString())
                .collect(Collectors.toSet());
        assertThat(codes().filter(word -> PATH.matcher(word).matches() && !word.contains("*"))
                        .filter(word -> tops.contains(word.split("/")[0]))
                        .filter(word -> !Files.exists(root.resolve(word))))
                .as("paths named in docs that are nowhere")
                .isEmpty();
    }

    @Test
    void everyLinkInDocsLeadsSomewhere() {
        for (Path page : SourceTree.pages()) {
            List<String> dead = LINK.matcher(SourceTree.read(page))
                    .results()
                    .map(m -> m.group(1).strip())
                    .filter(target -> !Files.exists(page.resolveSibling(target)))
                    .toList();
            assertThat(dead).as("dead links of " + page).isEmpty();
        }
    }

    @Test
    void everyCommandNamedInDocsExists() {
        Set<String> commands = commands();
        assertThat(codes().map(COMMAND::matcher).filter(m -> m.matches()).map(m -> m.group(1)))
                .allSatisfy(name -> assertThat(commands).contains(name))
                .hasSizeGreaterThan(3);
    }

    private static Stream<String> codes() {
        return SourceTree.pages().stream()
                .flatMap(page -> CODE.matcher(SourceTree.read(page)).results())
                .map(MatchResult::group)
                .map(word -> word.substring(1, word.length() - 1));
    }

    /// The names of the classes that are marked as commands, and picocli's own help.
    private static Set<String> commands() {
        Pattern name = Pattern.compile("@Command\\(\\s*name = \"([a-z-]+)\"");
        Set<String> names = SourceTree.mainSources().stream()
                .flatMap(p -> name.matcher(SourceTree.read(p)).results())
                .map(m -> m.group(1))
                .collect(Collectors.toSet());
        names.add("help");
        return names;
    }

    private static Set<String> sourceNames() {
        Pattern type = Pattern.compile("\\b(?:class|record|interface|enum) ([A-Z]\\w+)");
        return SourceTree.files(p -> p.toString().endsWith(".java")).stream()
                .flatMap(p -> type.matcher(SourceTree.read(p)).results())
                .map(m -> m.group(1))
                .collect(Collectors.toSet());
    }
}
