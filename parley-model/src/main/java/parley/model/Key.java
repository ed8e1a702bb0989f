package parley.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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

    /// The first step: the move that gives up least, of those that cross no red line. It needs nobody else first, since
    /// no
    /// move of a key waits for another. Empty where each crosses one.
    public Optional<Move> first() {
        return moves.stream()
                .filter(move -> !crosses.contains(move.term()))
                .min(Comparator.comparingInt(move -> switch (move.change()) {
                    case STARTS -> 0;
                    case SOFTENS -> 1;
                    case DROPS -> 2;
                    case ACCEPTS -> 3;
                }));
    }

    @Override
    public List<String> terms() {
        return moves.stream().map(Move::term).distinct().toList();
    }
}
