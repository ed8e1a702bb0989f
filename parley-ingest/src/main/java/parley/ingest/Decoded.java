package parley.ingest;

import java.util.List;

/// A text and how its bytes had to be read, where that was not plain UTF-8.
record Decoded(String text, List<String> notices) {
    Decoded {
        notices = List.copyOf(notices);
    }
}
