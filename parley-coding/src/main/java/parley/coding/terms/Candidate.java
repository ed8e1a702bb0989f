package parley.coding.terms;

import java.util.List;
import parley.coding.codebook.Sense;
import parley.model.Term;

/// What may be a term: a stance on a measure, not yet given to a party.
///
/// @param form   the construction of the words that put it
/// @param holder the token of whose stance it is, -1 for whoever speaks
/// @param words  the tokens it rests on
record Candidate(
        Term.Stance stance,
        Term.Firmness firmness,
        Sense.Form form,
        int trigger,
        int holder,
        Measured measure,
        Words words,
        List<Condition> conditions) {
    Candidate {
        conditions = List.copyOf(conditions);
    }

    /// The tokens `[first, last]` of a term, both included.
    record Words(int first, int last) {}

    /// A condition of the stance: its tokens `[first, last]`, the head of its clause, and whether it leaves no other
    /// way.
    record Condition(int first, int last, int head, boolean only) {}

    /// This candidate without one of its conditions.
    Candidate without(Condition condition) {
        List<Condition> others =
                conditions.stream().filter(c -> !c.equals(condition)).toList();
        return new Candidate(stance, firmness, form, trigger, holder, measure, words, others);
    }

    /// This candidate with that stance and that measure.
    Candidate of(Term.Stance other, Measured measured) {
        return new Candidate(other, firmness, form, trigger, holder, measured, words, conditions);
    }
}
