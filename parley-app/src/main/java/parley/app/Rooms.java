package parley.app;

import java.util.Optional;
import java.util.stream.Stream;
import parley.ingest.Ingest;
import parley.ingest.Intake;
import parley.ledger.Ledger;
import parley.model.PublicRecord;
import parley.reasoning.Reasoner;
import parley.reasoning.ReasonerSettings;

/// The rooms of one run, set up from the command line.
final class Rooms {
    private final ReadingOptions reading;
    private final LedgerOption ledger;
    private final Streams streams;
    private final Messages messages;

    Rooms(ReadingOptions reading, LedgerOption ledger, Streams streams) {
        this.reading = reading;
        this.ledger = ledger;
        this.streams = streams;
        messages = new Messages(streams);
    }

    Streams streams() {
        return streams;
    }

    Ingest ingest() {
        return reading.ingest();
    }

    Reasoner reasoner() {
        return Reasoner.of(settings());
    }

    ReasonerSettings settings() {
        return reading.reasoning();
    }

    /// A record of these reports alone.
    PublicRecord gather(Stream<Intake> reports) {
        Gathering gathering = new Gathering();
        Admission admission = new Admission(Optional::of);
        new Readers(reading.coder(), reading.threads(), admission::admit).read(reports, result -> {
            messages.tell(result);
            if (result instanceof Reading.Coded coded) {
                gathering.add(coded);
            }
        });
        messages.done();
        return gathering.record(messages.refusals());
    }

    /// The record on file.
    PublicRecord ledger() {
        try (Ledger open = ledger.existing()) {
            return open.snapshot();
        }
    }

    int exitCode() {
        return messages.exitCode();
    }
}
