package parley.reasoning;

import java.util.List;
import parley.model.Block;
import parley.model.PartyId;

/// A block and the ways out of it: any one of them removes it.
record Obstacle(Block block, List<Way> ways) {
    Obstacle {
        ways = ways.stream().sorted().distinct().toList();
    }

    /// Whether it stands among these parties alone, groups standing for their members.
    boolean among(List<PartyId> parties, Measures measures) {
        return block.between().stream().allMatch(b -> parties.stream().anyMatch(p -> measures.related(b, p)));
    }
}
