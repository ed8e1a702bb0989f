package parley.reasoning;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import parley.model.Document;
import parley.model.Position;

/// The stances that hold, as an analyst's table would show them: by party, then by measure.
final class Positions {
    private final Chronicle chronicle;
    private final Copies copies;

    Positions(Chronicle chronicle, ReasonerSettings settings) {
        this.chronicle = chronicle;
        List<Document> sources = chronicle.terms().stream()
                .flatMap(v -> chronicle.document(v).stream())
                .distinct()
                .toList();
        copies = new Copies(sources, settings.copyShare());
    }

    List<Position> of(List<Stand> stands) {
        return stands.stream()
                .sorted(Comparator.comparing(Stand::holder)
                        .thenComparing(s -> s.measure().matter())
                        .thenComparing(Stand::latest))
                .map(this::position)
                .toList();
    }

    private Position position(Stand stand) {
        Voiced latest = stand.latest();
        return new Position(
                stand.holder(),
                stand.measure(),
                latest.term().stance(),
                latest.term().firmness(),
                latest.id(),
                copies.independent(sameStance(stand)),
                stand.since(),
                age(latest),
                chronicle.asOf(),
                stand.history().stream().map(Voiced::id).toList());
    }

    private static List<String> sameStance(Stand stand) {
        return stand.history().stream()
                .filter(v -> v.side() == stand.side())
                .map(v -> v.term().document())
                .distinct()
                .toList();
    }

    private Optional<Integer> age(Voiced latest) {
        return latest.date().flatMap(said -> chronicle.asOf().map(now -> (int) ChronoUnit.DAYS.between(said, now)));
    }
}
