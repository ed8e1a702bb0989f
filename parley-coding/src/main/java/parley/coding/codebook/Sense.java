package parley.coding.codebook;

import java.util.List;
import parley.model.Matter;
import parley.model.Measure;
import parley.model.Term;

/// What a word or phrase of the codebook means.
public sealed interface Sense {
    /// It tells what a measure is about.
    record Topic(Matter matter, Role role) implements Sense {}

    /// It carries out or ends whatever it is applied to (`launch`, `halt`).
    record Process(Measure.Action action) implements Sense {}

    /// It puts a stance.
    ///
    /// @param prepositions those that lead to the measure; empty where the measure is the plain object
    record Attitude(Term.Stance stance, Form form, Term.Firmness firmness, List<String> prepositions) implements Sense {
        public Attitude {
            prepositions = List.copyOf(prepositions);
        }
    }

    /// It looks like a stance and is none (`phone call`, `decline to comment`).
    record Idle() implements Sense {}

    /// It looks like a word of that matter and is none (`hunger strike`).
    record Exempt(Matter matter) implements Sense {}

    /// It makes a stance beside it more or less firm.
    record Emphasis(Term.Firmness firmness) implements Sense {}

    /// How a word belongs to a matter.
    enum Role {
        /// means doing it by itself (`truce`)
        ACT,
        /// means stopping it by itself (`boycott`)
        UNDO,
        /// is what it is done with (`hostage`)
        THING,
        /// applied to a thing, means doing it (`free`)
        DO,
        /// applied to a thing, means stopping it (`keep`)
        STOP
    }

    /// In what construction a word puts a stance.
    enum Form {
        /// a verb with the measure as complement or object
        VERB,
        /// a noun with the measure hanging from it
        NOUN,
        /// a predicate of the holder or of the measure
        ADJECTIVE,
        /// an auxiliary of the measure's own verb
        MODAL,
        /// an act that answers another's proposal: to promise it is to accept (`will attend`)
        ANSWER,
        /// no word of stance: a party says of its own act that it comes (`we are pulling out`)
        PLAIN,
        /// the clause of a condition, which is a demand itself
        CONDITION,
        /// a clause that hangs on a condition and puts no stance by its words
        OUTCOME
    }
}
