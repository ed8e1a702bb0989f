package parley.training.statements;

import java.util.List;
import parley.coding.attribution.Range;

/// A report with its marked attributions, offsets in UTF-16.
///
/// @param nestedToo whether attributions within the content of others are marked as well
record GoldReport(
        String id, String text, List<Marked> attributions, List<MarkedCondition> conditions, boolean nestedToo) {
    /// One marked attribution; any part may be missing.
    record Marked(List<Range> source, List<Range> cue, List<Range> content) {}

    /// One marked condition: `if X` (condition), what follows from it (consequent), and the words that join them.
    record MarkedCondition(List<Range> condition, List<Range> consequent, List<Range> marker) {}
}
