package parley.reasoning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import parley.model.Block;
import parley.model.Limit;
import parley.model.Movement;
import parley.model.PartyId;
import parley.model.Picture;
import parley.model.PublicRecord;

/// The entry of this room: concludes from a record where the parties stand, who would talk with whom, what stands in
/// the way and what would unlock it. `docs/reasoning.md` defines every word.
///
/// A pure function of record, question and settings: no clock, no chance, and reports added in any order give the same
/// picture. Immutable, safe for threads.
public final class Reasoner {
    private final ReasonerSettings settings;
    private final Measures measures;

    private Reasoner(ReasonerSettings settings) {
        this.settings = settings;
        measures = new Measures(settings);
    }

    public static Reasoner of(ReasonerSettings settings) {
        return new Reasoner(settings);
    }

    /// Everything that follows, or where the question names parties, what follows among them.
    public Picture picture(PublicRecord record, Question question) {
        Chronicle chronicle = new Chronicle(record, question.asOf());
        Stands walked = new Stands(chronicle, question, settings);
        List<Stand> stands = walked.standing();
        Cycles cycles = new Cycles(new Answers(stands, measures), settings);
        List<Obstacle> obstacles = new Blocks(stands, measures, new Reasons(record))
                .all(cycles).stream().filter(o -> asked(o, question)).toList();
        Keys keys = keys(chronicle, obstacles, question);
        return new Picture(
                chronicle.asOf(),
                new Positions(chronicle, settings)
                        .of(stands.stream()
                                .filter(s -> asked(s.holder(), question))
                                .toList()),
                new Readinesses(stands, measures, chronicle.asOf()).between(question.between()),
                obstacles.stream().map(Obstacle::block).toList(),
                keys.keys(),
                movements(walked, question),
                limits(keys, cycles));
    }

    private List<Movement> movements(Stands walked, Question question) {
        return walked.movements().stream()
                .filter(m -> asked(m.party(), question))
                .toList();
    }

    private Keys keys(Chronicle chronicle, List<Obstacle> obstacles, Question question) {
        Map<String, Voiced> terms =
                chronicle.terms().stream().collect(Collectors.toMap(Voiced::id, v -> v, (a, b) -> a, TreeMap::new));
        Keys keys = new Keys(terms, settings);
        scopes(obstacles, question).forEach(scope -> keys.find(scope.parties(), scope.obstacles()));
        return keys;
    }

    /// Between whom keys are looked for, and what stands between them.
    private record Scope(List<PartyId> parties, List<Obstacle> obstacles) {
        private static Scope within(List<PartyId> parties, List<Obstacle> obstacles) {
            return new Scope(
                    parties,
                    obstacles.stream()
                            .filter(o -> parties.containsAll(o.block().between()))
                            .toList());
        }
    }

    /// Each pair with a block between them, and last the whole conflict where that is more than its pairs.
    private static List<Scope> scopes(List<Obstacle> obstacles, Question question) {
        if (!question.between().isEmpty()) {
            return List.of(new Scope(question.between(), obstacles));
        }
        List<Scope> scopes = new ArrayList<>(obstacles.stream()
                .map(Obstacle::block)
                .map(Block::between)
                .filter(b -> b.size() == 2)
                .distinct()
                .map(pair -> Scope.within(pair, obstacles))
                .toList());
        if (more(obstacles, scopes)) {
            Set<PartyId> everybody = new TreeSet<>();
            obstacles.forEach(o -> everybody.addAll(o.block().between()));
            scopes.add(new Scope(List.copyOf(everybody), obstacles));
        }
        return scopes;
    }

    /// A block among three or more, or a move that helps more than one pair; else whoever unlocks each pair has
    /// unlocked
    /// the whole conflict.
    private static boolean more(List<Obstacle> obstacles, List<Scope> pairs) {
        boolean several = obstacles.stream().anyMatch(o -> o.block().between().size() > 2);
        List<Way> ways = pairs.stream()
                .flatMap(scope -> scope.obstacles().stream()
                        .flatMap(o -> o.ways().stream())
                        .distinct())
                .toList();
        return several || ways.stream().distinct().count() < ways.size();
    }

    private List<Limit> limits(Keys keys, Cycles cycles) {
        List<Limit> limits = new ArrayList<>(keys.limits());
        if (cycles.cut()) {
            limits.add(new Limit("circles of more than " + settings.cycleLength()
                    + " terms were not searched, so a longer one may stand beside those listed"));
        }
        return limits;
    }

    private boolean asked(Obstacle obstacle, Question question) {
        return question.between().isEmpty() || obstacle.among(question.between(), measures);
    }

    private boolean asked(PartyId party, Question question) {
        return question.between().isEmpty() || question.between().stream().anyMatch(p -> measures.related(p, party));
    }
}
