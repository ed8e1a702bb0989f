package parley.reasoning;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parley.model.Measure;
import parley.model.Movement;
import parley.model.PartyId;
import parley.model.Term;

/// Where one party stands on one measure: the term that says so, and what still goes with it.
///
/// @param latest      the term that decides; of several in one report, the firmest
/// @param gate        what the measure is a condition of; a later restatement that is silent about it keeps it
/// @param conditional consent with conditions of its own
/// @param history     every term on the measure, oldest first
/// @param since       the last change
record Stand(
        Voiced latest,
        Optional<String> gate,
        boolean conditional,
        List<Voiced> history,
        Optional<Movement.Change> since) {
    PartyId holder() {
        return latest.holder();
    }

    Measure measure() {
        return latest.measure();
    }

    /// The deciding term with the measure it means and the gate it keeps.
    Term asMeant() {
        return latest.asMeant(gate);
    }

    Voiced.Side side() {
        return latest.side();
    }

    boolean is(Voiced.Side side) {
        return latest.side() == side;
    }

    /// A demand that stands in the way where it is not met: more than a wish, and addressed to somebody.
    boolean insists() {
        return is(Voiced.Side.WANTS)
                && (gate.isPresent() || !latest.soft())
                && measure().doer().isPresent();
    }

    /// The terms that it rests on: the one that decides, and where that is silent about a condition which still holds,
    /// the last that names it.
    Stream<Voiced> because() {
        Stream<Voiced> named = conditional && !latest.conditional()
                ? history.reversed().stream().filter(Voiced::conditional).limit(1)
                : Stream.empty();
        return Stream.concat(named, Stream.of(latest));
    }

    /// The same consent, its condition fallen.
    Stand unconditional() {
        return new Stand(latest, gate, false, history, since);
    }

    /// Whether this demand is a condition of `other`: of talks, of a deal, of a matter.
    boolean gates(Measure other) {
        return is(Voiced.Side.WANTS) && Voiced.gates(gate, other);
    }
}
