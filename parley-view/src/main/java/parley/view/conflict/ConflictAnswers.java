package parley.view.conflict;

import java.util.List;
import parley.model.conflict.ConflictGraph;
import parley.model.conflict.Equilibria;
import parley.model.conflict.InverseAnswer;
import parley.model.conflict.Route;
import parley.model.conflict.Verdict;

/// What was asked about a conflict and found out; a list is empty where it was not asked for.
///
/// @param equilibria one a concept
/// @param coalitions the same where coalitions may move, one a concept
/// @param verdicts   one a concept, state and decision maker
/// @param inverse    one a concept and decision maker
/// @param routes     from the status quo, one of each kind that exists
public record ConflictAnswers(
        ConflictGraph graph,
        List<Equilibria> equilibria,
        List<Equilibria> coalitions,
        List<Verdict> verdicts,
        List<InverseAnswer> inverse,
        List<Route> routes) {
    public ConflictAnswers {
        equilibria = List.copyOf(equilibria);
        coalitions = List.copyOf(coalitions);
        verdicts = List.copyOf(verdicts);
        inverse = List.copyOf(inverse);
        routes = List.copyOf(routes);
    }
}
