package parley.coding.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Tells each draft of a report of the drafts beside it. Those of the same measure (several holders, several stances)
/// count as one. Linear in the number of drafts, but for long runs of one measure.
final class Neighbours {
    private final List<Draft> drafts;

    private Neighbours(List<Draft> drafts) {
        this.drafts = drafts;
    }

    static List<Draft> told(List<Draft> drafts) {
        Neighbours neighbours = new Neighbours(drafts);
        List<Draft> told = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            told.add(drafts.get(i).between(neighbours.next(i, -1), neighbours.next(i, 1)));
        }
        return told;
    }

    private Optional<Draft> next(int from, int step) {
        int at = from + step;
        while (at >= 0 && at < drafts.size() && drafts.get(at).sharesMeasure(drafts.get(from))) {
            at += step;
        }
        return at >= 0 && at < drafts.size() ? Optional.of(drafts.get(at)) : Optional.empty();
    }
}
