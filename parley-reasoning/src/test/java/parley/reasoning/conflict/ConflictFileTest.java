package parley.reasoning.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.model.ParleyException;
import parley.model.conflict.Concept;
import parley.model.conflict.Conflict;
import parley.model.conflict.Preference.Claim;
import parley.model.conflict.Sanctions;

class ConflictFileTest {
    private static final String HEAD = """
            "decision_makers": [{"name": "A", "options": [0]}, {"name": "B", "options": [1, 2]}],
            "options": [{"name": "x", "direction": "fwd"}, {"name": "y"}, {"name": "z"}]
            """;

    @Test
    void everyCombinationThatFitsNoInfeasiblePatternIsAState() {
        Conflict conflict = ConflictFile.read("{" + HEAD
                + ", \"infeasible\": [\"-YY\"], \"priorities\": {\"A\": [\"1\"], \"B\": [\"-2 if 1\", \"3\"]}}");
        assertThat(conflict.states())
                .extracting(Conflict.State::choices)
                .containsExactly("NNN", "YNN", "NYN", "YYN", "NNY", "YNY");
    }

    @Test
    void anEarlierPriorityOutweighsAllThatFollow() {
        Conflict conflict = ConflictFile.read("{" + HEAD
                + ", \"infeasible\": [], \"priorities\": {\"A\": [\"1\", \"2\", \"3\"], \"B\": [\"1 iff 2\"]}}");
        int onlyFirst = index(conflict, "YNN");
        int bothOthers = index(conflict, "NYY");
        assertThat(conflict.preferences().getFirst().compare(onlyFirst, bothOthers))
                .isEqualTo(Claim.BETTER);
        assertThat(conflict.preferences().get(1).compare(index(conflict, "NNN"), index(conflict, "YYN")))
                .isEqualTo(Claim.EQUAL);
    }

    @Test
    void aStateThatARankingLeavesOutIsComparedWithNone() {
        Conflict conflict = ConflictFile.read("{" + HEAD + """
                , "states": [{"id": 1, "yn": "NNN"}, {"id": 2, "yn": "YNN"}],
                "ranking": {"A": [[1]], "B": [[1, 2]]}, "ties": {"B": "unknown"}}
                """);
        assertThat(conflict.preferences())
                .allSatisfy(p -> assertThat(p.compare(0, 1)).isEqualTo(Claim.UNKNOWN));
        assertThat(GraphModel.of(conflict, Sanctions.SEQUENCES)
                        .equilibria(Concept.NASH)
                        .possible())
                .contains(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {                                                                  | not JSON
            {"options": 3}                                                     | conflict.options is not a list
            {"options": [{"name": "x", "direction": "up"}]}                    | conflict.options[0].direction is 'up'
            {"options": [{"name": "x"}], "decision_makers": [{"name": "A", "options": [4]}]} | conflict.decision_makers[0].options[0] is 4
            {"options": [{"name": "x"}], "decision_makers": [{"name": "A", "options": [0]}], "states": [{"id": "s", "yn": "Q"}]} | conflict.states[0].yn is 'Q'
            {"options": [{"name": "x"}], "decision_makers": [{"name": "A", "options": [0]}], "states": [{"id": "s", "yn": "Y"}, {"id": "s", "yn": "N"}]} | names state 's' twice
            {"options": [{"name": "x"}], "decision_makers": [{"name": "A", "options": [0]}], "states": [{"id": "s", "yn": "Y"}], "ranking": {"A": [["t"]]}} | names state 't'
            {"options": [{"name": "x"}], "decision_makers": [{"name": "A", "options": [0]}], "infeasible": [], "priorities": {"A": ["2"]}} | there is no option 2
            {"options": [{"name": "x"}], "decision_makers": [{"name": "A", "options": [0]}], "infeasible": [], "priorities": {"A": ["(1"]}} | not closed
            {"options": [{"name": "x"}], "decision_makers": [{"name": "A", "options": [0]}], "infeasible": ["Y", "N"], "priorities": {"A": ["1"]}} | no feasible state
            """)
    void anErrorNamesTheFieldAndTheState(String json, String reason) {
        assertThatThrownBy(() -> ConflictFile.read(json))
                .isInstanceOf(ParleyException.class)
                .hasMessageContaining(reason);
    }

    private static int index(Conflict conflict, String choices) {
        return conflict.states().stream().map(Conflict.State::choices).toList().indexOf(choices);
    }
}
