package parley.ingest;

import java.time.LocalDate;
import java.util.Optional;

/// What a record or page says about its report.
record Facts(Optional<String> title, Optional<LocalDate> published, Optional<String> outlet, Optional<String> url) {
    static final Facts NONE = new Facts(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
