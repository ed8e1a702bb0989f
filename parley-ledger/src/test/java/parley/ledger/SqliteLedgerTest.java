package parley.ledger;

import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.io.TempDir;

class SqliteLedgerTest implements LedgerContract {
    @TempDir
    private Path folder = Path.of("");

    @Override
    public Ledger open(InstantSource clock) {
        return Ledger.open(folder.resolve("new/record.db"), clock);
    }
}
