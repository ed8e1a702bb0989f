package parley.app;

import java.util.ArrayList;
import java.util.List;
import parley.model.PublicRecord.Refusal;

/// Tells on standard error what was refused and what a careful reader should know, and keeps count of it.
final class Messages {
    private final Streams streams;
    private final Progress progress;
    private final List<Refusal> refusals = new ArrayList<>();

    Messages(Streams streams) {
        this.streams = streams;
        progress = new Progress(streams);
    }

    void tell(Reading reading) {
        switch (reading) {
            case Reading.Coded coded -> coded.notices().forEach(notice -> message(coded.input(), notice));
            case Reading.Duplicate(String input) -> message(input, "the same text as a report before, left out");
            case Reading.Refused(String input, String reason) -> refused(input, reason);
        }
        progress.step();
    }

    void message(String input, String notice) {
        progress.clear();
        streams.message(input + ": " + notice);
    }

    private void refused(String input, String reason) {
        refusals.add(new Refusal(input, reason));
        message(input, "refused: " + reason);
    }

    /// Tells what was refused or noteworthy; duplicates are told by the caller.
    void count(Reading reading) {
        if (reading instanceof Reading.Duplicate) {
            progress.step();
        } else {
            tell(reading);
        }
    }

    void done() {
        progress.clear();
    }

    List<Refusal> refusals() {
        return List.copyOf(refusals);
    }

    int exitCode() {
        return refusals.isEmpty() ? Parley.DONE : Parley.REFUSED;
    }
}
