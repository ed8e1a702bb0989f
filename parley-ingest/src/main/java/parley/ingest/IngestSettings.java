package parley.ingest;

import java.time.LocalDate;
import java.util.Optional;
import parley.model.ParleyException;

/// What a user may settle about reading.
///
/// @param published   the day that every report of the run was published, whatever the reports say themselves
/// @param maxDocument the longest document that is read, in characters (UTF-16 units); a longer one is refused, never
/// cut
public record IngestSettings(Optional<LocalDate> published, int maxDocument) {
    /// No date given, documents of up to eight million characters.
    public static final IngestSettings STANDARD = new IngestSettings(Optional.empty(), 8_000_000);

    /// So that the bytes of one document always fit into one array.
    private static final int MOST = 256_000_000;

    public IngestSettings {
        if (maxDocument < 1 || maxDocument > MOST) {
            throw new ParleyException(
                    "max-document must lie between 1 and " + MOST + " characters, and is " + maxDocument);
        }
    }

    public IngestSettings withPublished(LocalDate day) {
        return new IngestSettings(Optional.of(day), maxDocument);
    }

    public IngestSettings withMaxDocument(int characters) {
        return new IngestSettings(published, characters);
    }

    /// Why a document is refused that is longer than allowed.
    ParleyException tooLong() {
        return new ParleyException("is longer than " + maxDocument
                + " characters, the limit of one document (setting max-document). Maybe raise the limit.");
    }
}
