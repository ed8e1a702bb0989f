package parley.app.evaluate;

import java.util.BitSet;
import java.util.List;
import parley.app.evaluate.GoldFile.GoldReport;
import parley.coding.attribution.Range;
import parley.coding.conditions.Condition;
import parley.coding.conditions.Conditions;
import parley.coding.reading.Reading;
import parley.model.Document;
import parley.model.Span;
import parley.syntax.Syntax;

/// Scores conditions: one is found when both its condition and its consequent share words with those of a marked one,
/// each marked one once.
final class ConditionScorer {
    private ConditionScorer() {}

    /// The measures over the reports whose conditions are marked; none where no report has any.
    static List<Measure> score(List<GoldReport> reports) {
        if (reports.stream().allMatch(report -> report.conditions().isEmpty())) {
            return List.of();
        }
        Syntax syntax = Syntax.load();
        Tally tally = new Tally();
        for (GoldReport report : reports) {
            Document document = Document.of(report.id(), report.text(), Document.Source.UNKNOWN);
            List<Condition> found = Conditions.of(Reading.of(document, syntax));
            int right = matched(report.conditions(), found);
            tally.add(right, found.size(), right, report.conditions().size());
        }
        return tally.measures("conditions");
    }

    private static int matched(List<GoldFile.Condition> gold, List<Condition> found) {
        BitSet used = new BitSet();
        for (GoldFile.Condition marked : gold) {
            for (int i = 0; i < found.size(); i++) {
                if (!used.get(i) && meets(marked, found.get(i))) {
                    used.set(i);
                    break;
                }
            }
        }
        return used.cardinality();
    }

    private static boolean meets(GoldFile.Condition marked, Condition found) {
        return meets(marked.condition(), found.condition()) && meets(marked.consequent(), found.consequent());
    }

    private static boolean meets(List<Range> ranges, Span span) {
        Range other = new Range(span.start(), span.end());
        return ranges.stream().anyMatch(range -> range.overlaps(other));
    }
}
