package parley.view.briefing;

import java.util.List;
import parley.model.Block;
import parley.view.briefing.Line.Tone;
import parley.view.briefing.Section.Group;
import parley.view.wording.Count;

/// What blocks the talks, with the exact words of both sides.
final class BlocksSection {
    private BlocksSection() {}

    static Section of(Desk desk) {
        List<Line> shown = Page.first(desk.picture().blocks(), Page.BLOCKS, "block", block -> line(block, desk));
        return Section.of(
                "blocks",
                "What blocks the talks",
                List.of(Group.of(shown.isEmpty() ? List.of(Line.plain("Nothing on record.")) : shown)));
    }

    private static Line line(Block block, Desk desk) {
        String between =
                Count.list(block.between().stream().map(desk.wording()::name).toList());
        return Line.write()
                .strong(between)
                .plain(" ")
                .tag(kind(block.kind()), Tone.BAD)
                .plain(" " + block.reason())
                .note(desk.cite(block.terms()))
                .under(TermLine.all(block.terms(), desk))
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
