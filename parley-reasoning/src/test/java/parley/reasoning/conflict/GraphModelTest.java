package parley.reasoning.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import parley.model.conflict.Concept;
import parley.model.conflict.Conflict;
import parley.model.conflict.Equilibria;
import parley.model.conflict.Preference;
import parley.model.conflict.Ranking;
import parley.model.conflict.Route;
import parley.model.conflict.Sanctions;
import parley.model.conflict.Verdict;

class GraphModelTest {
    private static final String CHICKEN = """
            {"title": "Two lorries on one bridge",
             "decision_makers": [{"name": "North", "options": [0]}, {"name": "South", "options": [1]}],
             "options": [{"name": "North reverses"}, {"name": "South reverses"}],
             "states": [{"id": "crash", "yn": "NN"}, {"id": "southYields", "yn": "NY"},
                        {"id": "northYields", "yn": "YN"}, {"id": "bothYield", "yn": "YY"}],
             "ranking": {"North": [["southYields"], ["bothYield"], ["northYields"], ["crash"]],
                         "South": [["northYields"], ["bothYield"], ["southYields"], ["crash"]]}}
            """;

    @Property(tries = 1000, seed = "20261124", shrinking = ShrinkingMode.OFF)
    void findsTheEquilibriaOfTheDefinitions(@ForAll long seed) {
        Conflict conflict = Conflicts.random(seed);
        for (Sanctions sanctions : Sanctions.values()) {
            GraphModel model = GraphModel.of(conflict, sanctions);
            DefinitionSolver naive = new DefinitionSolver(conflict, sanctions);
            for (Concept concept : Concept.values()) {
                assertThat(model.equilibria(concept).states())
                        .as(concept + " " + sanctions + " seed " + seed)
                        .isEqualTo(naive.equilibria(concept).stream().boxed().toList());
            }
        }
    }

    @Property(tries = 300, seed = "20261124", shrinking = ShrinkingMode.OFF)
    void whatIsSureHoldsInEveryCompletionAndWhatIsImpossibleInNone(@ForAll long seed) {
        Conflict open = Conflicts.withUnknownTies(seed);
        Conflict completed = completed(open, seed);
        for (Concept concept : Concept.values()) {
            Equilibria bounds = GraphModel.of(open, Sanctions.SEQUENCES).equilibria(concept);
            BitSet actual = new DefinitionSolver(completed, Sanctions.SEQUENCES).equilibria(concept);
            assertThat(actual.stream().boxed())
                    .as("sure states of seed " + seed)
                    .containsAll(bounds.states());
            assertThat(java.util.stream.Stream.concat(bounds.states().stream(), bounds.possible().stream()))
                    .as("possible states of seed " + seed)
                    .containsAll(actual.stream().boxed().toList());
            assertThat(bounds.hangsOn().isEmpty()).isEqualTo(bounds.possible().isEmpty());
        }
    }

    @Property(tries = 300, seed = "20261125", shrinking = ShrinkingMode.OFF)
    void aStateIsStableWhereEveryImprovementFromItHasAnAnswer(@ForAll long seed) {
        Conflict conflict = seed % 2 == 0 ? Conflicts.withUnknownTies(seed) : Conflicts.stated(seed);
        for (Sanctions sanctions : Sanctions.values()) {
            GraphModel model = GraphModel.of(conflict, sanctions);
            for (Concept concept : Concept.values()) {
                BitSet one = new BitSet();
                IntStream.range(0, conflict.states().size())
                        .filter(s -> model.verdict(concept, List.of(0), s).stable())
                        .forEach(one::set);
                assertThat(model.stable(concept, 0))
                        .as(concept + " " + sanctions + " seed " + seed)
                        .isEqualTo(one);
            }
        }
    }

    @Property(tries = 300, seed = "20261126", shrinking = ShrinkingMode.OFF)
    void whatPartiesSayBoundsWhatHoldsWhateverElseTheyThink(@ForAll long seed) {
        Conflict stated = Conflicts.stated(seed);
        Conflict completed = Conflicts.completed(stated, seed);
        for (Concept concept : Concept.values()) {
            Equilibria bounds = GraphModel.of(stated, Sanctions.SEQUENCES).equilibria(concept);
            List<Integer> actual = new DefinitionSolver(completed, Sanctions.SEQUENCES)
                    .equilibria(concept).stream().boxed().toList();
            assertThat(actual).as("sure states of seed " + seed).containsAll(bounds.states());
            assertThat(java.util.stream.Stream.concat(bounds.states().stream(), bounds.possible().stream()))
                    .as("possible states of seed " + seed)
                    .containsAll(actual);
        }
    }

    /// The open ties settled one way: each tie class split in an order drawn from the seed.
    private static Conflict completed(Conflict open, long seed) {
        var random = new java.util.Random(seed ^ 77);
        List<Preference> settled = open.preferences().stream()
                .<Preference>map(p -> {
                    int[] classes = new int[open.states().size()];
                    for (int s = 0; s < classes.length; s++) {
                        classes[s] = ((Ranking) p).of(s) * 8 + random.nextInt(8);
                    }
                    return new Ranking(classes, Ranking.Ties.EQUAL);
                })
                .toList();
        return new Conflict(
                open.title(), open.makers(), open.options(), open.states(), settled, open.moves(), List.of());
    }

    @Property(tries = 200, seed = "20261124", shrinking = ShrinkingMode.OFF)
    void aStateNoCoalitionLeavesIsLeftByNoDecisionMakerEither(@ForAll long seed) {
        Conflict conflict = Conflicts.random(Math.floorMod(seed, 5000));
        if (conflict.states().size() > 40) {
            return;
        }
        GraphModel model = GraphModel.of(conflict, Sanctions.SEQUENCES);
        assertThat(model.equilibria(Concept.NASH).states())
                .containsAll(model.coalitionEquilibria(Concept.NASH).states());
    }

    @Test
    void namesTheImprovementAndTheAnswerThatDetersIt() {
        Conflict conflict = ConflictFile.read(CHICKEN);
        Verdict verdict = GraphModel.of(conflict, Sanctions.SEQUENCES)
                .verdict(Concept.GMR, List.of(0), conflict.index("bothYield"));
        assertThat(verdict.stable()).isTrue();
        assertThat(verdict.exchanges()).singleElement().satisfies(exchange -> {
            assertThat(exchange.improvement()).isEqualTo(conflict.index("southYields"));
            assertThat(exchange.answer()).hasValue(conflict.index("crash"));
        });
    }

    @Test
    void aStateOneWouldLeaveUnansweredIsNotNash() {
        Conflict conflict = ConflictFile.read(CHICKEN);
        Verdict verdict =
                GraphModel.of(conflict, Sanctions.SEQUENCES).verdict(Concept.NASH, List.of(0), conflict.index("crash"));
        assertThat(verdict.stable()).isFalse();
        assertThat(GraphModel.of(conflict, Sanctions.SEQUENCES)
                        .equilibria(Concept.NASH)
                        .states())
                .containsExactly(conflict.index("southYields"), conflict.index("northYields"));
    }

    @Test
    void findsTheShortestWayFromTheStatusQuo() {
        Conflict conflict = ConflictFile.read(CHICKEN);
        List<Route> routes = GraphModel.of(conflict, Sanctions.SEQUENCES)
                .routes(conflict.index("crash"), conflict.index("bothYield"));
        assertThat(routes).extracting(Route::kind).containsExactly(Route.Kind.MOVES, Route.Kind.COALITION_IMPROVEMENTS);
        assertThat(routes.getFirst().steps()).hasSize(2);
        assertThat(routes.getLast().steps())
                .singleElement()
                .satisfies(s -> assertThat(s.makers()).containsExactly(0, 1));
    }
}
