package parley.ingest;

import java.io.InputStream;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// Reads inputs into documents. Immutable and thread-safe; each call of [#read] stands for itself.
///
/// ```java
/// Ingest.of(IngestSettings.STANDARD).read(List.of("reports/"), System.in)
/// ```
public final class Ingest {
    private final IngestSettings settings;

    private Ingest(IngestSettings settings) {
        this.settings = settings;
    }

    public static Ingest of(IngestSettings settings) {
        return new Ingest(settings);
    }

    /// One [Intake] for every report found, in the order of `inputs`, folders in the order of their names.
    /// Lazy: one document at a time is held, and a JSON Lines file is read line by line. Close the stream when
    /// leaving early.
    ///
    /// @param inputs files, folders, or `-` for `stdin`
    public Stream<Intake> read(List<String> inputs, InputStream stdin) {
        Intakes intakes = new Intakes(new Sources(inputs, stdin), settings);
        int traits = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(intakes, traits), false)
                .onClose(intakes::close);
    }
}
