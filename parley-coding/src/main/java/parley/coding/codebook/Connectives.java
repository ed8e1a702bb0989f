package parley.coding.codebook;

import java.util.Set;

/// The words that introduce a condition.
///
/// @param clauses before a clause (`if`, `unless`)
/// @param phrases before a noun (`in exchange for`)
/// @param hard    those that leave no other way
public record Connectives(Set<String> clauses, Set<String> phrases, Set<String> hard) {
    public Connectives {
        clauses = Set.copyOf(clauses);
        phrases = Set.copyOf(phrases);
        hard = Set.copyOf(hard);
    }
}
