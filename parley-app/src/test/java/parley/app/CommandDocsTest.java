package parley.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/// `docs/commands.md` holds the help texts as the program prints them; `-Dgolden=write` writes it anew.
class CommandDocsTest {
    private static final Path PAGE = Path.of("..", "docs", "commands.md");

    private static String page() {
        Streams nowhere = new Streams(
                InputStream.nullInputStream(),
                new PrintWriter(new StringWriter()),
                new PrintWriter(new StringWriter()),
                false);
        CommandLine commands = Parley.commands(nowhere);
        StringBuilder page = new StringBuilder("""
                # Commands

                The help texts as the program prints them. This page is written by a test (`CommandDocsTest`), never by hand.
                Exit codes: 0 done; 1 some input was refused, each refusal named on standard error, everything else done; 2 wrong usage.
                """);
        section(page, "parley", commands);
        commands.getSubcommands().forEach((name, command) -> section(page, "parley " + name, command));
        return page.toString();
    }

    private static void section(StringBuilder page, String name, CommandLine command) {
        page.append("\n## `").append(name).append("`\n\n```\n");
        page.append(command.getUsageMessage(Ansi.OFF)).append("```\n");
    }

    @Test
    void theDocsShowEveryHelpTextAsItIs() throws IOException {
        if ("write".equals(System.getProperty("golden"))) {
            if ("true".equals(System.getenv("CI"))) {
                fail("docs are not written on CI");
            }
            Files.writeString(PAGE, page());
        }
        assertThat(page())
                .as("docs/commands.md; if the change is meant: -Dgolden=write")
                .isEqualTo(Files.readString(PAGE));
    }
}
