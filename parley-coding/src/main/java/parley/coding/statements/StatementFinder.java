package parley.coding.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.coding.attribution.Attribution;
import parley.coding.attribution.AttributionFinder;
import parley.coding.attribution.Page;
import parley.coding.finders.Finder;
import parley.coding.finders.Report;
import parley.model.Entry;

/// Finds what is said, thought, promised and demanded in a report, and by whom. Immutable and thread-safe.
public final class StatementFinder implements Finder {
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
        List<Attribution> found = attributions.find(page).stream()
                .filter(attribution -> !Formulas.is(page, attribution))
                .toList();
        Nesting nesting = Nesting.of(found);
        Telling telling = new Telling(report, page);
        Speakers speakers = new Speakers(found, nesting, telling);
        List<Entry> statements = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Optional<String> within = nesting.outer(i).map(StatementFinder::name);
            statements.add(telling.statement(name(i), found.get(i), speakers.of(i), within));
        }
        return statements;
    }

    private static String name(int i) {
        return "s" + i;
    }
}
