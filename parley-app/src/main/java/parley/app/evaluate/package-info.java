/// Scores Parley against marked reports: [StatementScorer] for statements, [TermScorer] for terms, [EventScorer] for
/// events, [ConditionScorer]
/// for conditions, and against treebanks: [SyntaxScorer].
///
/// Comes in: marked reports ([GoldFile]) and what the coder makes of their texts. Goes out: [Measure]s. Trap: gold
/// files
/// count in code points; here everything is turned into UTF-16 on the way in.
@NullMarked
package parley.app.evaluate;

import org.jspecify.annotations.NullMarked;
