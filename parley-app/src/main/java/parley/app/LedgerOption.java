package parley.app;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import parley.ledger.Ledger;
import parley.model.ParleyException;
import picocli.CommandLine.Option;

/// `--ledger FILE`: where the record is kept.
final class LedgerOption {
    @Option(
            names = "--ledger",
            paramLabel = "FILE",
            description = "The record on file. Default: $XDG_DATA_HOME/parley/ledger.sqlite, or under ~/.local/share.")
    private @Nullable Path file;

    /// The ledger, made where there is none.
    Ledger open() {
        return Ledger.open(path());
    }

    /// The ledger, which must be there.
    Ledger existing() {
        Path path = path();
        if (!Files.exists(path)) {
            throw new ParleyException("there is no ledger at " + path
                    + " yet. Maybe name reports to read, or keep some first: parley add INPUT…");
        }
        return Ledger.open(path);
    }

    private Path path() {
        return file != null ? file : data().resolve("parley").resolve("ledger.sqlite");
    }

    private static Path data() {
        String set = System.getenv("XDG_DATA_HOME");
        return set != null && Path.of(set).isAbsolute()
                ? Path.of(set)
                : Path.of(System.getProperty("user.home"), ".local", "share");
    }
}
