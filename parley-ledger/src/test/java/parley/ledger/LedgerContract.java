package parley.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import parley.ledger.Ledger.Outcome;
import parley.model.Document;
import parley.model.ParleyException;
import parley.model.Party;
import parley.model.PublicRecord;

/// What every store must do. Each store's test implements [#open] and gets all of these.
interface LedgerContract {
    InstantSource CLOCK = InstantSource.fixed(Instant.parse("2031-05-05T10:00:00Z"));

    /// Opens the one ledger of this test, new or not.
    Ledger open(InstantSource clock);

    private Ledger open() {
        return open(CLOCK);
    }

    private static void keep(Ledger ledger, Document document) {
        assertThat(ledger.keep(document, Reports.entries(document), Reports.parties()))
                .isEqualTo(Outcome.KEPT);
    }

    @Test
    default void givesBackWhatItKept() {
        Document document =
                Reports.report("d1", "Ann Orr — envoy — said: \u201CYes\u201D \uD83D\uDD4A \u202Enow\u202C.\r\n");
        try (Ledger ledger = open()) {
            keep(ledger, document);
        }
        try (Ledger ledger = open()) {
            PublicRecord record = ledger.snapshot();
            assertThat(record.documents()).containsExactly(document);
            assertThat(record.entries()).isEqualTo(Reports.entries(document));
            assertThat(record.parties().values()).containsExactlyElementsOf(Reports.parties());
        }
    }

    @Test
    default void keepsATextWithNulCharacters() {
        Document document = Reports.report("d1", "Ann Orr\u0000 said\u0000 that talks go on.");
        try (Ledger ledger = open()) {
            keep(ledger, document);
            assertThat(ledger.snapshot().documents()).containsExactly(document);
            assertThat(ledger.snapshot().entries()).isEqualTo(Reports.entries(document));
        }
    }

    @Test
    default void knowsATextAgainUnderAnotherIdAndIsUnchanged() {
        Document first = Reports.report("d1", "The envoys met in Karsk.");
        Document again = Reports.report("d2", "The envoys met in Karsk.");
        try (Ledger ledger = open()) {
            keep(ledger, first);
            PublicRecord before = ledger.snapshot();
            assertThat(ledger.admit(again)).isEmpty();
            assertThat(ledger.keep(again, Reports.entries(again), Reports.parties()))
                    .isEqualTo(Outcome.DUPLICATE);
            assertThat(ledger.snapshot()).isEqualTo(before);
        }
    }

    @Test
    default void admitsAnotherTextUnderAFreeId() {
        Document first = Reports.report("d1", "The envoys met in Karsk.");
        Document corrected = Reports.report("d1", "The envoys met in New Varn.");
        try (Ledger ledger = open()) {
            assertThat(ledger.admit(first)).contains(first);
            keep(ledger, first);
            Document admitted = ledger.admit(corrected).orElseThrow();
            assertThat(admitted.id()).isEqualTo("d1~" + corrected.sha256().substring(0, 8));
            keep(ledger, admitted);
            assertThat(ledger.snapshot().documents()).containsExactly(first, admitted);
        }
    }

    @Test
    default void refusesAnotherTextUnderATakenIdAndKeepsNothingOfIt() {
        try (Ledger ledger = open()) {
            keep(ledger, Reports.report("d1", "The envoys met in Karsk."));
            PublicRecord before = ledger.snapshot();
            Document other = Reports.report("d1", "The envoys met in New Varn.");
            assertThatThrownBy(() -> ledger.keep(other, List.of(), List.of()))
                    .isInstanceOf(ParleyException.class)
                    .hasMessageContaining("d1");
            assertThat(ledger.snapshot()).isEqualTo(before);
        }
    }

    @Test
    default void keepsNothingOfADocumentWhoseEntriesCannotBeKept() {
        Document document = Reports.report("d1", "The envoys met in Karsk.");
        var twice = new ArrayList<>(Reports.entries(document));
        twice.add(twice.getFirst());
        try (Ledger ledger = open()) {
            assertThatThrownBy(() -> ledger.keep(document, twice, Reports.parties()))
                    .isInstanceOf(ParleyException.class);
            assertThat(ledger.snapshot().documents()).isEmpty();
            assertThat(ledger.snapshot().entries()).isEmpty();
            keep(ledger, document);
        }
    }

    @Test
    default void countsAddUp() {
        try (Ledger ledger = open()) {
            int kept = 0;
            int duplicate = 0;
            for (int i = 0; i < 40; i++) {
                Document document = Reports.report("d" + i, "The envoys met " + i % 30 + " times.");
                Outcome outcome = ledger.keep(document, Reports.entries(document), Reports.parties());
                kept += outcome == Outcome.KEPT ? 1 : 0;
                duplicate += outcome == Outcome.DUPLICATE ? 1 : 0;
            }
            assertThat(kept).isEqualTo(30);
            assertThat(duplicate).isEqualTo(10);
            assertThat(ledger.snapshot().documents()).hasSize(kept);
        }
    }

    @Test
    default void notesARefusalOnce() {
        try (Ledger ledger = open()) {
            ledger.refuse("b.txt", "is empty");
            ledger.refuse("a.txt", "is binary");
            ledger.refuse("b.txt", "is empty");
            assertThat(ledger.snapshot().refusals())
                    .containsExactly(
                            new PublicRecord.Refusal("a.txt", "is binary"),
                            new PublicRecord.Refusal("b.txt", "is empty"));
        }
    }

    @Test
    default void anInputThatIsReadAtLastIsNoLongerRefused() {
        try (Ledger ledger = open()) {
            ledger.refuse("a.txt", "is empty");
            ledger.refuse("a.txt", "is binary");
            ledger.refuse("b.txt", "is empty");
            ledger.settle("a.txt");
            ledger.settle("never-refused.txt");
            assertThat(ledger.snapshot().refusals()).containsExactly(new PublicRecord.Refusal("b.txt", "is empty"));
        }
    }

    @Test
    default void anInputMayBeRefusedAgainAfterItWasRead() {
        try (Ledger ledger = open()) {
            for (int round = 0; round < 3; round++) {
                ledger.refuse("a.txt", "is empty");
                ledger.refuse("a.txt", "is empty");
                assertThat(ledger.snapshot().refusals()).containsExactly(new PublicRecord.Refusal("a.txt", "is empty"));
                ledger.settle("a.txt");
                ledger.settle("a.txt");
                assertThat(ledger.snapshot().refusals()).isEmpty();
            }
        }
    }

    @Test
    default void ordersByPublicationThenIdWithUndatedOnesLast() {
        List<Document> ordered = List.of(
                Reports.report("z", "First report.", Optional.of(LocalDate.of(2030, 1, 1))),
                Reports.report("B", "Second report.", Optional.of(LocalDate.of(2031, 1, 1))),
                Reports.report("a", "Third report.", Optional.of(LocalDate.of(2031, 1, 1))),
                Reports.report("A", "Undated report.", Optional.empty()));
        List<Document> shuffled = new ArrayList<>(ordered);
        Collections.shuffle(shuffled, new Random(7));
        try (Ledger ledger = open()) {
            shuffled.forEach(document -> keep(ledger, document));
            PublicRecord record = ledger.snapshot();
            assertThat(record.documents()).isEqualTo(ordered);
            assertThat(record.entries())
                    .isEqualTo(ordered.stream()
                            .flatMap(d -> Reports.entries(d).stream())
                            .toList());
        }
    }

    @Test
    default void namesAPartyAsMostDocumentsDo() {
        Party seldom = new Party(Reports.VARN, "A Varn", Party.Kind.MOVEMENT);
        Party often = new Party(Reports.VARN, "Varn", Party.Kind.MOVEMENT);
        try (Ledger ledger = open()) {
            ledger.keep(Reports.report("d1", "One report."), List.of(), List.of(seldom));
            ledger.keep(Reports.report("d2", "Two reports."), List.of(), List.of(often));
            ledger.keep(Reports.report("d3", "Three reports."), List.of(), List.of(often, seldom));
            assertThat(ledger.snapshot().parties().values()).containsExactly(often);
        }
    }

    @Test
    default void neverShowsWhenSomethingWasRecorded() {
        Document document = Reports.report("d1", "The envoys met in Karsk.");
        try (Ledger ledger = open(InstantSource.fixed(Instant.parse("1999-09-09T09:09:09Z")))) {
            keep(ledger, document);
            assertThat(ledger.snapshot().toString()).doesNotContain("1999");
        }
    }

    @Test
    default void servesSeveralThreads() throws Exception {
        try (Ledger ledger = open()) {
            List<Thread> threads = new ArrayList<>();
            for (int t = 0; t < 4; t++) {
                int part = t;
                threads.add(Thread.ofVirtual().start(() -> {
                    for (int i = 0; i < 25; i++) {
                        keep(ledger, Reports.report("d" + part + "-" + i, "Report " + i + " of desk " + part + "."));
                    }
                }));
            }
            for (Thread thread : threads) {
                thread.join();
            }
            assertThat(ledger.snapshot().documents()).hasSize(100);
        }
    }
}
