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
        List<Obstacle> obstacles = new Blocks(stands, measures, new Wording(record))
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
        for (List<PartyId> parties : scopes(obstacles, question)) {
            keys.find(
                    parties,
                    obstacles.stream().filter(o -> o.among(parties, measures)).toList());
        }
        return keys;
    }

    /// Each pair with a block between them, and last the whole conflict where that is more.
    private static List<List<PartyId>> scopes(List<Obstacle> obstacles, Question question) {
        if (!question.between().isEmpty()) {
            return List.of(question.between());
        }
        List<List<PartyId>> scopes = new ArrayList<>(obstacles.stream()
                .map(Obstacle::block)
                .map(Block::between)
                .filter(b -> b.size() == 2)
                .distinct()
                .toList());
        Set<PartyId> everybody = new TreeSet<>();
        obstacles.forEach(o -> everybody.addAll(o.block().between()));
        if (everybody.size() > 2) {
            scopes.add(List.copyOf(everybody));
        }
        return scopes;
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
