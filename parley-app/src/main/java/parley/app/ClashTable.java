package parley.app;

import java.util.Optional;
import parley.coding.codebook.Clash;
import parley.coding.codebook.Codebook;
import parley.model.Matter;
import parley.model.Measure;
import parley.reasoning.Clashes;
import parley.reasoning.Clashes.Kind;
import parley.reasoning.Clashes.Pair;
import parley.reasoning.Clashes.Targets;

/// Hands the clash table of a codebook to the reasoner: one matter done and stopped clashes towards the same target,
/// two matters (respecting a border, recognising its change) towards different ones.
final class ClashTable {
    private ClashTable() {}

    static Clashes of(Codebook codebook) {
        return Clashes.of(codebook.clashes().stream().map(ClashTable::pair).toList());
    }

    private static Pair pair(Clash clash) {
        Targets targets = clash.first().equals(clash.second()) ? Targets.SAME : Targets.DIFFERENT;
        return new Pair(kind(clash.first(), clash.firstAction()), kind(clash.second(), clash.secondAction()), targets);
    }

    private static Kind kind(Matter matter, Measure.Action action) {
        return new Kind(Optional.of(matter), action);
    }
}
