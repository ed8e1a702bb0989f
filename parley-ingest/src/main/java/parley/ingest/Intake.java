package parley.ingest;

import java.util.List;
import parley.model.Document;

/// What became of one input: a file, a page, or one line of a JSON Lines file.
public sealed interface Intake {
    /// The input as a message would name it: a path, `feed.jsonl:12` for a line, `-` for standard input.
    String input();

    /// It was read.
    ///
    /// @param notices what a careful reader should know: an unusual encoding, odd characters, a date that was not
    ///                taken
    record Kept(String input, Document document, List<String> notices) implements Intake {
        public Kept {
            notices = List.copyOf(notices);
        }
    }

    /// It could not be read; `reason` completes the sentence "`input`: …".
    record Refused(String input, String reason) implements Intake {}
}
