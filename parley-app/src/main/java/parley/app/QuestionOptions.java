package parley.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.model.ParleyException;
import parley.model.Party;
import parley.model.PartyId;
import parley.model.PublicRecord;
import parley.reasoning.Question;
import picocli.CommandLine.Option;

/// What is asked: between whom, as of when, since when.
final class QuestionOptions {
    @Option(
            names = "--between",
            paramLabel = "PARTY",
            split = ",",
            description = "Only between these parties, by id or name: --between RUS,UKR.")
    private List<String> between = List.of();

    @Option(names = "--as-of", paramLabel = "DATE", description = "Count nothing published later (YYYY-MM-DD).")
    private @Nullable LocalDate asOf;

    @Option(names = "--since", paramLabel = "DATE", description = "Show what changed after this day (YYYY-MM-DD).")
    private @Nullable LocalDate since;

    Question question(PublicRecord record) {
        List<PartyId> parties =
                between.stream().map(name -> party(name.strip(), record)).toList();
        return new Question(Optional.ofNullable(asOf), Optional.ofNullable(since), parties);
    }

    private static PartyId party(String name, PublicRecord record) {
        return record.parties().values().stream()
                .filter(party -> party.id().value().equalsIgnoreCase(name)
                        || party.name().equalsIgnoreCase(name))
                .map(Party::id)
                .findFirst()
                .orElseThrow(() -> new ParleyException("no party " + name + " on record. Maybe one of "
                        + String.join(
                                        ", ",
                                        record.parties().keySet().stream()
                                                .map(PartyId::value)
                                                .limit(20)
                                                .toList())
                                .toUpperCase(Locale.ROOT)));
    }
}
