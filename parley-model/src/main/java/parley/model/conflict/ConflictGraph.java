package parley.model.conflict;

import java.util.List;

/// The integrated graph of a conflict: its states and everybody's moves between them.
public record ConflictGraph(Conflict conflict, List<Edge> edges) {
    /// One decision maker's move, by index; `improvement` where the mover surely prefers where it leads.
    public record Edge(int maker, int from, int to, boolean improvement) {}

    public ConflictGraph {
        edges = List.copyOf(edges);
    }
}
