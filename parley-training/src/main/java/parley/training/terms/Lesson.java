package parley.training.terms;

import java.util.List;
import parley.coding.terms.Weighed;
import parley.training.terms.CodedReport.Stance;

/// One report's candidates, and which of them a coder agrees with.
record Lesson(List<Weighed> candidates, List<Stance> stances) {
    Lesson {
        candidates = List.copyOf(candidates);
        stances = List.copyOf(stances);
    }

    boolean right(Weighed candidate) {
        return stances.stream()
                .anyMatch(s -> s.stance() == candidate.term().stance()
                        && s.span().overlaps(candidate.term().span()));
    }

    boolean found(Stance stance, List<Weighed> kept) {
        return kept.stream()
                .anyMatch(c -> stance.stance() == c.term().stance()
                        && stance.span().overlaps(c.term().span()));
    }
}
