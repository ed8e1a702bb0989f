package parley.coding.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.coding.attribution.Attribution;
import parley.coding.attribution.AttributionFinder;
import parley.coding.attribution.Page;
import parley.coding.attribution.Range;
import parley.coding.dates.Dates;
import parley.coding.finders.Finder;
import parley.coding.finders.Report;
import parley.model.Addressee;
import parley.model.Entry;
import parley.model.Span;
import parley.model.Speaker;
import parley.model.Statement;
import parley.model.When;

/// Finds what is said, thought, promised and demanded in a report, and by whom. Immutable and thread-safe.
public final class StatementFinder implements Finder {
    /// How many speakers before a statement are remembered for its "he" and "the minister".
    private static final int MEMORY = 30;

    private final AttributionFinder attributions;

    private StatementFinder(AttributionFinder attributions) {
        this.attributions = attributions;
    }

    /// The finder with the embedded weights.
    ///
    /// @throws parley.model.ParleyException where they are missing or broken
    public static StatementFinder standard() {
        return new StatementFinder(AttributionFinder.standard());
    }

    @Override
    public List<Entry> find(Report report, List<Entry> soFar) {
        Page page = Page.of(report.reading());
        List<Attribution> found = attributions.find(page);
        Nesting nesting = Nesting.of(found);
        List<Speaker> earlier = new ArrayList<>();
        List<Entry> statements = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Optional<Speaker> speaker = speaker(report, found.get(i), earlier);
            speaker.ifPresent(earlier::add);
            statements.add(statement(report, page, found.get(i), speaker, name(i), nesting.outer(i)));
        }
        return statements;
    }

    private static String name(int i) {
        return "s" + i;
    }

    private static Optional<Speaker> speaker(Report report, Attribution attribution, List<Speaker> earlier) {
        return attribution.source().map(range -> report.actors().speaker(span(report, range), recent(earlier)));
    }

    private static List<Speaker> recent(List<Speaker> earlier) {
        return List.copyOf(earlier.subList(Math.max(0, earlier.size() - MEMORY), earlier.size()));
    }

    private static Span span(Report report, Range range) {
        return report.reading().document().span(range.start(), range.end());
    }

    private static Statement statement(
            Report report,
            Page page,
            Attribution found,
            Optional<Speaker> speaker,
            String id,
            Optional<Integer> outer) {
        Circumstances circumstances = Circumstances.of(page, found);
        return new Statement(
                id,
                report.reading().document().id(),
                Forms.of(page, found.content()),
                speaker,
                found.cue().map(range -> span(report, range)),
                found.content().stream().map(range -> span(report, range)).toList(),
                addressee(report, found, circumstances, speaker),
                circumstances.outlet(),
                outer.map(StatementFinder::name),
                Polarities.of(page, found),
                said(report.dates(), found));
    }

    private static Optional<Addressee> addressee(
            Report report, Attribution found, Circumstances circumstances, Optional<Speaker> speaker) {
        return circumstances.head().map(head -> {
            Span span = span(report, circumstances.addressee().orElseThrow());
            return new Addressee(
                    span, report.actors().at(found.sentence(), head, speaker).party());
        });
    }

    /// The day that the clause of the cue names, else that of publication.
    private static When said(Dates dates, Attribution found) {
        When named = found.head() < 0 ? When.UNKNOWN : dates.at(found.sentence(), found.head());
        return named.date().isPresent() ? named : dates.published();
    }
}
