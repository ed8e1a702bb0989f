package parley.reasoning.conflict;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import parley.model.conflict.Conflict;
import parley.model.conflict.Conflict.DecisionMaker;
import parley.model.conflict.Preference;
import parley.model.conflict.Ranking;
import parley.model.conflict.Ranking.Ties;

/// Reads each decision maker's preference: `ranking` (tie classes) or `priorities` (statements). A state that a ranking
/// leaves out is compared with none; `"ties": {"NAME": "unknown"}` makes ties comparisons nobody claimed.
record PreferenceFields(Field root, int options, StateIndex index) {
    Preference of(DecisionMaker maker) {
        Optional<Field> ranking = root.get("ranking").flatMap(f -> f.get(maker.name()));
        if (ranking.isPresent()) {
            return ranking(ranking.get(), ties(maker));
        }
        Field priorities = root.get("priorities")
                .flatMap(f -> f.get(maker.name()))
                .orElseThrow(() -> root.error("has neither ranking nor priorities of '" + maker.name() + "'"));
        return priorities(priorities);
    }

    private Ties ties(DecisionMaker maker) {
        return root.get("ties")
                .flatMap(f -> f.get(maker.name()))
                .map(f -> switch (f.text()) {
                    case "equal" -> Ties.EQUAL;
                    case "unknown" -> Ties.UNKNOWN;
                    default -> throw f.error("is '" + f.text() + "', not equal or unknown");
                })
                .orElse(Ties.EQUAL);
    }

    private Ranking ranking(Field field, Ties ties) {
        int[] classes = new int[index.states().size()];
        Arrays.fill(classes, Ranking.UNCLAIMED);
        List<List<Field>> groups = field.list(f -> f.list(s -> s));
        for (int rank = 0; rank < groups.size(); rank++) {
            for (Field state : groups.get(rank)) {
                int s = index.of(state);
                if (classes[s] != Ranking.UNCLAIMED) {
                    throw state.error("ranks state '" + state.text() + "' twice");
                }
                classes[s] = rank;
            }
        }
        return new Ranking(classes, ties);
    }

    private Ranking priorities(Field field) {
        for (Conflict.State state : index.states()) {
            if (state.choices().indexOf('-') >= 0) {
                throw field.error("cannot weigh state '" + state.id() + "', which leaves options open");
            }
        }
        long[] bits = index.states().stream()
                .mapToLong(s -> StateSpace.bits(s.choices()))
                .toArray();
        return Prioritisation.rank(field.list(Field::text), options, bits);
    }
}
