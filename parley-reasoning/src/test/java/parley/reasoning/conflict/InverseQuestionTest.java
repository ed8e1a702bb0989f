package parley.reasoning.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import parley.model.conflict.Concept;
import parley.model.conflict.Conflict;
import parley.model.conflict.InverseAnswer;
import parley.model.conflict.Preference;
import parley.model.conflict.Ranking;
import parley.model.conflict.Sanctions;

class InverseQuestionTest {
    /// Every strict ranking of up to six states is tried out.
    @Property(tries = 150, seed = "20261124", shrinking = ShrinkingMode.OFF)
    void countsTheRankingsThatMakeAStateStable(@ForAll long seed) {
        Conflict conflict = smallConflict(seed);
        int state = (int) Math.floorMod(seed, (long) conflict.states().size());
        List<int[]> rankings = new ArrayList<>();
        permute(new int[conflict.states().size()], 0, 0, rankings);
        for (Concept concept : Concept.values()) {
            InverseAnswer answer = GraphModel.of(conflict, Sanctions.SEQUENCES).inverse(concept, 0, state);
            long stable = rankings.stream()
                    .filter(r -> new DefinitionSolver(with(conflict, r), Sanctions.SEQUENCES).stable(concept, 0, state))
                    .count();
            assertThat(answer.count()).as(concept + " seed " + seed).contains(BigInteger.valueOf(stable));
            assertThat(answer.total()).isEqualTo(BigInteger.valueOf(rankings.size()));
        }
    }

    private static Conflict smallConflict(long seed) {
        long next = seed;
        Conflict conflict = Conflicts.random(next);
        while (conflict.states().size() > 6) {
            conflict = Conflicts.random(++next);
        }
        return conflict;
    }

    private static Conflict with(Conflict conflict, int[] classes) {
        List<Preference> preferences = new ArrayList<>(conflict.preferences());
        preferences.set(0, new Ranking(classes, Ranking.Ties.EQUAL));
        return new Conflict(
                conflict.title(),
                conflict.makers(),
                conflict.options(),
                conflict.states(),
                preferences,
                conflict.moves(),
                List.of());
    }

    private static void permute(int[] classes, int rank, int used, List<int[]> all) {
        if (rank == classes.length) {
            all.add(classes.clone());
            return;
        }
        for (int s = 0; s < classes.length; s++) {
            if ((used >> s & 1) == 0) {
                classes[s] = rank;
                permute(classes, rank + 1, used | 1 << s, all);
            }
        }
    }
}
