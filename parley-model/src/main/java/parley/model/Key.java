package parley.model;

import java.util.List;

/// A smallest set of moves after which no block stands between the parties.
///
/// @param moves   in the order of party and term
/// @param crosses the ids of the hard terms given up: the red lines
public record Key(List<PartyId> between, List<Move> moves, List<String> crosses) implements Conclusion {
    /// One party gives way on one term.
    public record Move(PartyId party, String term, Change change) {}

    /// What a party does about its term.
    public enum Change {
        DROPS,
        SOFTENS,
        ACCEPTS,
        STARTS
    }

    public Key {
        between = between.stream().sorted().distinct().toList();
        moves = List.copyOf(moves);
        crosses = List.copyOf(crosses);
        Require.that(!moves.isEmpty(), "a key has moves");
    }

    public int size() {
        return moves.size();
    }

    @Override
    public List<String> terms() {
        return moves.stream().map(Move::term).distinct().toList();
    }
}
