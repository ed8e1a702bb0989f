package parley.training.terms;

import java.util.List;
import java.util.Optional;
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

    /// The matter that a coder gives the words of a candidate; empty where none reads that stance there or coders of
    /// several terms there differ.
    Optional<String> matter(Weighed candidate) {
        List<String> matters = stances.stream()
                .filter(s -> s.stance() == candidate.term().stance()
                        && s.span().overlaps(candidate.term().span()))
                .map(Stance::matter)
                .distinct()
                .toList();
        return matters.size() == 1 ? Optional.of(matters.getFirst()) : Optional.empty();
    }
}
