package parley.reasoning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import parley.model.Matter;
import parley.model.Measure;
import parley.model.Movement;
import parley.model.Movement.Change;
import parley.model.PartyId;

/// Walks through the terms in the order of time and keeps where every party stands, and each movement on the way.
///
/// The latest term on a measure decides. A stance on one measure ends an earlier one of the same party on a measure
/// that excludes it, unless the later is conditional or stands in the same report.
final class Stands {
    private final Measures measures;
    private final Changes changes;
    private final Optional<LocalDate> since;
    private final Map<PartyId, Map<Matter, List<Track>>> tracks = new TreeMap<>();
    private final List<Movement> movements = new ArrayList<>();

    Stands(Chronicle chronicle, Question question, ReasonerSettings settings) {
        measures = new Measures(settings);
        changes = new Changes(chronicle, settings);
        since = question.since().or(chronicle::firstDay);
        chronicle.terms().forEach(this::walk);
    }

    /// The stances that hold, in the order of their deciding terms.
    List<Stand> standing() {
        List<Stand> standing = all().filter(Track::standing)
                .map(Track::stand)
                .sorted(Comparator.comparing(Stand::latest))
                .toList();
        return standing.stream()
                .map(s -> lapsed(s, standing) ? s.unconditional() : s)
                .toList();
    }

    /// A condition that a demand of the same report spelled out falls with that demand: "ready if they recognise us",
    /// and later "we no longer insist that they do".
    private boolean lapsed(Stand consent, List<Stand> standing) {
        return consent.is(Voiced.Side.YES)
                && consent.conditional()
                && all().flatMap(Track::voiced).anyMatch(v -> spellsOut(v, consent))
                && standing.stream().noneMatch(s -> s.holder().equals(consent.holder()) && s.gates(consent.measure()));
    }

    private static boolean spellsOut(Voiced demand, Stand consent) {
        return demand.holder().equals(consent.holder())
                && demand.inTheSameReportAs(consent.latest())
                && demand.gates(consent.measure());
    }

    /// In the order of time.
    List<Movement> movements() {
        return List.copyOf(movements);
    }

    private Stream<Track> all() {
        return tracks.values().stream().flatMap(m -> m.values().stream()).flatMap(List::stream);
    }

    private void walk(Voiced told) {
        Track track = track(told);
        Voiced next = track.addressed(told);
        Optional<Stand> before = track.latest().map(v -> track.stand());
        if (track.take(next)) {
            List<Track> all = endedBy(next);
            all.forEach(Track::supersede);
            Optional<Track> ended = all.stream().findFirst();
            Optional<Change> change = change(before, ended, track.stand());
            track.changed(change);
            Optional<Voiced> earlier = before.map(Stand::latest).or(() -> ended.flatMap(Track::latest));
            change.ifPresent(c -> record(c, earlier, next));
        }
    }

    private Optional<Change> change(Optional<Stand> before, Optional<Track> ended, Stand now) {
        if (before.isPresent()) {
            return changes.between(before.get(), now);
        }
        return Optional.of(ended.flatMap(Track::latest)
                .map(v -> changes.contradicted(v, now.latest()))
                .orElse(Change.NEW));
    }

    private void record(Change change, Optional<Voiced> before, Voiced next) {
        boolean recent =
                next.date().isPresent() && since.map(next.date().get()::isAfter).orElse(false);
        if (recent) {
            List<String> terms = Stream.concat(before.stream(), Stream.of(next))
                    .map(Voiced::id)
                    .toList();
            movements.add(new Movement(next.holder(), next.measure(), change, terms));
        }
    }

    private Track track(Voiced next) {
        List<Track> mine = tracks.computeIfAbsent(next.holder(), h -> new TreeMap<>())
                .computeIfAbsent(next.measure().matter(), m -> new ArrayList<>());
        Optional<Track> exact =
                mine.stream().filter(t -> named(t).equals(next.measure())).findFirst();
        Optional<Track> known = exact.or(() -> mine.stream()
                .filter(t -> measures.same(named(t), next.measure()))
                .findFirst());
        return known.orElseGet(() -> {
            Track fresh = new Track(next);
            mine.add(fresh);
            return fresh;
        });
    }

    private static Measure named(Track track) {
        return track.first().measure();
    }

    private List<Track> endedBy(Voiced next) {
        if (!positive(next) || next.conditional()) {
            return List.of();
        }
        return tracks.getOrDefault(next.holder(), Map.of()).values().stream()
                .flatMap(List::stream)
                .filter(Track::standing)
                .filter(t -> t.latest().map(v -> excluded(v, next)).orElse(false))
                .toList();
    }

    private boolean excluded(Voiced before, Voiced next) {
        return positive(before)
                && !before.inTheSameReportAs(next)
                && (before.term().relayed() || !next.term().relayed())
                && measures.excludes(before.measure(), next.measure());
    }

    private static boolean positive(Voiced voiced) {
        return voiced.side() == Voiced.Side.YES || voiced.side() == Voiced.Side.WANTS;
    }
}
