package parley.app.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import parley.app.evaluate.GoldFile.GoldReport;
import parley.app.evaluate.Marked.Part;
import parley.coding.Coding;
import parley.model.Document;
import parley.model.Statement;

/// Scores statements against marked attributions. Statements told within others count only where the gold marks those
/// too, since most corpora mark outermost attributions alone. Conditions are scored where the gold marks any.
public final class StatementScorer {
    private StatementScorer() {}

    /// The measures over all reports of `gold` (format: [GoldFile]), read by `coder`.
    public static List<Measure> score(Path gold, Function<Document, Coding> coder) {
        List<PartScore> parts = Stream.of(Part.values()).map(PartScore::new).toList();
        RelationScore relation = new RelationScore();
        List<GoldReport> reports = GoldFile.read(gold);
        for (GoldReport report : reports) {
            Document document = Document.of(report.id(), report.text(), Document.Source.UNKNOWN);
            List<Marked> found = found(coder.apply(document), report.nested());
            Characters text = new Characters(report.text());
            parts.forEach(part -> part.add(text, report.attributions(), found));
            relation.add(text, report.attributions(), found);
        }
        List<Measure> measures = new ArrayList<>();
        parts.forEach(part -> measures.addAll(part.measures()));
        measures.addAll(relation.measures());
        measures.addAll(ConditionScorer.score(reports));
        return measures;
    }

    private static List<Marked> found(Coding coding, boolean nested) {
        return coding.entries().stream()
                .filter(Statement.class::isInstance)
                .map(Statement.class::cast)
                .filter(statement -> nested || statement.within().isEmpty())
                .map(Marked::of)
                .toList();
    }
}
