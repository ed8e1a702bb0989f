package parley.model;

import java.util.List;

/// What follows from the terms on record, never said by anybody. Every conclusion names the terms it rests on.
public sealed interface Conclusion permits Position, Readiness, Block, Key, Movement, Limit {
    /// The ids of the terms it rests on, in the order of the record.
    List<String> terms();
}
