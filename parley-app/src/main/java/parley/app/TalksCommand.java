package parley.app;

import java.io.Writer;
import parley.model.Picture;
import parley.model.PublicRecord;
import parley.view.Format;
import parley.view.View;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `parley talks`: readiness, blocks, keys and movements.
@Command(
        name = "talks",
        description =
                "Prints the picture of the talks: readiness, terms, blocks, keys and movements, with their words.",
        mixinStandardHelpOptions = true)
final class TalksCommand extends PageCommand {
    @Option(
            names = "--format",
            defaultValue = "text",
            description = "text, markdown, jsonl or svg. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.TEXT;

    TalksCommand(Streams streams) {
        super(streams);
    }

    @Override
    void show(PublicRecord record, Picture picture, Writer out) {
        View.of(format).talks(record, picture, out);
    }
}
