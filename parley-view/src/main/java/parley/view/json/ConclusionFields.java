package parley.view.json;

import parley.model.Block;
import parley.model.Conclusion;
import parley.model.Key;
import parley.model.Limit;
import parley.model.Movement;
import parley.model.Position;
import parley.model.Readiness;

/// The records `readiness`, `block`, `key`, `position`, `movement` and `limit` of the contract.
final class ConclusionFields {
    private ConclusionFields() {}

    static Fields of(Conclusion conclusion) {
        return switch (conclusion) {
            case Readiness readiness -> readiness(readiness);
            case Block block -> block(block);
            case Key key -> key(key);
            case Position position -> position(position);
            case Movement movement -> movement(movement);
            case Limit limit -> Fields.type("limit").put("reason", limit.reason());
        };
    }

    private static Fields readiness(Readiness readiness) {
        return Fields.type("readiness")
                .put("from", readiness.from())
                .put("to", readiness.to())
                .put("level", readiness.level())
                .put("terms", readiness.terms())
                .maybe("as_of", readiness.asOf());
    }

    private static Fields block(Block block) {
        return Fields.type("block")
                .list("between", block.between())
                .put("kind", block.kind())
                .put("terms", block.terms())
                .put("reason", block.reason());
    }

    private static Fields key(Key key) {
        return Fields.type("key")
                .list("between", key.between())
                .list("moves", key.moves(), ConclusionFields::move)
                .put("crosses", key.crosses())
                .put("size", key.size())
                .maybe("first", key.first().map(ConclusionFields::move));
    }

    private static Fields move(Key.Move move) {
        return new Fields().put("party", move.party()).put("term", move.term()).put("change", move.change());
    }

    private static Fields position(Position position) {
        Fields fields = Fields.type("position").put("party", position.party()).put("stance", position.stance());
        return TermFields.measure(fields, position.measure())
                .put("firmness", position.firmness())
                .put("latest", position.latest())
                .put("reports", position.reports())
                .maybe("since", position.since().map(SpanFields::word))
                .maybe("age_days", position.ageDays())
                .maybe("as_of", position.asOf())
                .put("terms", position.terms());
    }

    private static Fields movement(Movement movement) {
        Fields fields = Fields.type("movement").put("party", movement.party());
        return TermFields.measure(fields, movement.measure())
                .put("change", movement.change())
                .put("terms", movement.terms());
    }
}
