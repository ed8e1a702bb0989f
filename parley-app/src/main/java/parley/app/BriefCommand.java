package parley.app;

import java.io.Writer;
import parley.model.Picture;
import parley.model.PublicRecord;
import parley.reasoning.conflict.Prospects;
import parley.view.Format;
import parley.view.View;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `parley brief`: one page on the state of a negotiation.
@Command(
        name = "brief",
        description =
                "Prints a briefing: who is ready to talk with whom, on which terms, what blocks it, what would unlock it.",
        mixinStandardHelpOptions = true)
final class BriefCommand extends PageCommand {
    @Option(
            names = "--format",
            defaultValue = "text",
            description = "text, markdown, html or json. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.TEXT;

    BriefCommand(Streams streams) {
        super(streams);
    }

    @Override
    void show(PublicRecord record, Picture picture, Writer out) {
        View.of(format)
                .brief(
                        record,
                        picture,
                        Prospects.of(record, picture, question(record).between(), settings()),
                        out);
    }
}
