package parley.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.coding.Coder;
import parley.coding.Settings;
import parley.coding.codebook.Codebook;
import parley.ingest.Ingest;
import parley.ingest.IngestSettings;
import parley.reasoning.Clashes;
import parley.reasoning.ReasonerSettings;
import picocli.CommandLine.Option;

/// How reports are read: options that every command with inputs shares.
final class ReadingOptions {
    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "The day the reports were published (YYYY-MM-DD), where they do not say so.")
    private @Nullable LocalDate published;

    @Option(names = "--registry", paramLabel = "FILE", description = "Further parties and persons (docs/registry.md).")
    private List<Path> registries = new ArrayList<>();

    @Option(
            names = "--codebook",
            paramLabel = "FILE",
            description = "The codebook to read terms by, instead of the embedded one.")
    private @Nullable Path codebook;

    @Option(names = "--frames", paramLabel = "FILE", description = "Further frames of events (docs/frames.md).")
    private List<Path> frames = new ArrayList<>();

    @Option(names = "--max-document", paramLabel = "CHARS", description = "Refuse a longer document. Default: 8000000.")
    private @Nullable Integer longest;

    @Option(names = "--threads", paramLabel = "N", description = "Reports read side by side. Default: all cores.")
    private @Nullable Integer threads;

    Ingest ingest() {
        IngestSettings settings = IngestSettings.STANDARD;
        settings = published == null ? settings : settings.withPublished(published);
        return Ingest.of(longest == null ? settings : settings.withMaxDocument(longest));
    }

    Coder coder() {
        return Coder.of(new Settings(registries, Optional.ofNullable(codebook), frames));
    }

    /// What excludes what is read off the user's codebook where one is named.
    ReasonerSettings reasoning() {
        Clashes clashes = codebook == null ? Clashes.standard() : ClashTable.of(Codebook.of(codebook));
        return ReasonerSettings.STANDARD.with(clashes);
    }

    int threads() {
        return threads == null ? Runtime.getRuntime().availableProcessors() : Math.max(1, threads);
    }
}
