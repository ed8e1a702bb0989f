package parley.view.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import parley.model.Block;
import parley.model.PartyId;
import parley.model.Term;
import parley.view.briefing.Line.Tone;
import parley.view.briefing.Section.Group;
import parley.view.wording.Count;

/// What blocks the talks, the main parties first, with the exact words of both sides.
final class BlocksSection {
    private BlocksSection() {}

    static Section of(Desk desk) {
        Map<List<PartyId>, List<Block>> pairs = byParties(desk);
        List<Group> groups = new ArrayList<>();
        pairs.entrySet().stream()
                .limit(Page.PAIRS)
                .forEach(pair -> groups.add(Group.of(
                        "Between " + desk.names(pair.getKey()),
                        Page.first(pair.getValue(), Page.BLOCKS, "block", block -> line(block, desk)))));
        if (pairs.size() > Page.PAIRS) {
            long left = pairs.values().stream()
                    .skip(Page.PAIRS)
                    .mapToInt(List::size)
                    .sum();
            groups.add(Group.of(List.of(Line.plain("… and " + Count.of(left, "block") + " between "
                    + Count.of(pairs.size() - Page.PAIRS, "other pair") + " not shown on this page."))));
        }
        if (groups.isEmpty()) {
            groups.add(Group.of(List.of(Line.plain("Nothing on record."))));
        }
        return Section.of("blocks", "What blocks the talks", groups);
    }

    /// By parties, the main ones first; of a pair, what touches red lines first.
    static Map<List<PartyId>, List<Block>> byParties(Desk desk) {
        return desk.picture().blocks().stream()
                .sorted(Comparator.comparing(Block::between, desk.pairs().order())
                        .thenComparing(block -> -redLines(block, desk)))
                .collect(Collectors.groupingBy(Block::between, LinkedHashMap::new, Collectors.toList()));
    }

    private static long redLines(Block block, Desk desk) {
        return desk.terms(block.terms()).stream()
                .filter(term -> term.firmness() == Term.Firmness.HARD)
                .count();
    }

    private static Line line(Block block, Desk desk) {
        return Line.write()
                .tag(kind(block.kind()), Tone.BAD)
                .plain(" " + block.reason())
                .note(desk.cite(block.terms()))
                .under(TermLine.words(block.terms(), desk))
                .done();
    }

    static String kind(Block.Kind kind) {
        return switch (kind) {
            case REJECTED -> "required but rejected";
            case CLASH -> "excluding each other";
            case CYCLE -> "each waiting for the other";
            case UNMET -> "condition unmet";
        };
    }
}
