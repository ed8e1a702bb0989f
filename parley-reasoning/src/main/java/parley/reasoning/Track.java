package parley.reasoning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.model.Movement;

/// One party's stance on one measure while the terms go by.
final class Track {
    private final List<Voiced> history = new ArrayList<>();
    private final Voiced first;
    private @Nullable Voiced latest;
    private Optional<String> gate = Optional.empty();
    private boolean conditional;
    private boolean superseded;
    private Optional<Movement.Change> since = Optional.empty();

    Track(Voiced first) {
        this.first = first;
    }

    Voiced first() {
        return first;
    }

    /// Every term on the measure so far.
    Stream<Voiced> voiced() {
        return history.stream();
    }

    /// The deciding term so far; empty before the first.
    Optional<Voiced> latest() {
        return Optional.ofNullable(latest);
    }

    boolean standing() {
        return latest != null && !superseded;
    }

    boolean conditional() {
        return conditional;
    }

    /// The stance as it stands; ask only after [#take].
    Stand stand() {
        Voiced decided = latest == null ? first : latest;
        return new Stand(decided, gate, conditional, List.copyOf(history), since);
    }

    void supersede() {
        superseded = true;
    }

    /// The next term, a demand that leaves open who would act completed by whom the last one was put to.
    Voiced addressed(Voiced next) {
        boolean open = next.measure().doer().isEmpty()
                && (next.side() == Voiced.Side.WANTS || next.side() == Voiced.Side.GONE);
        return history.reversed().stream()
                .filter(v -> open && v.side() == Voiced.Side.WANTS)
                .flatMap(v -> v.measure().doer().stream())
                .findFirst()
                .map(next::doneBy)
                .orElse(next);
    }

    /// Takes in the next term, and says whether it decides. What another party tells never outweighs a party's own
    /// words; of several terms in one report that say the same, the firmest decides; and a condition in the same
    /// report reads a refusal as "not unless".
    boolean take(Voiced next) {
        history.add(next);
        Voiced before = latest;
        if (before != null && next.term().relayed() && !before.term().relayed()) {
            return false;
        }
        boolean fresh = before == null || superseded || !restates(before, next);
        superseded = false;
        if (before == null || fresh) {
            replace(next);
        } else {
            merge(before, next);
        }
        return fresh;
    }

    void changed(Optional<Movement.Change> change) {
        since = change.filter(c -> c != Movement.Change.NEW);
    }

    private boolean restates(Voiced before, Voiced next) {
        return before.inTheSameReportAs(next)
                && before.term().relayed() == next.term().relayed()
                && (before.side() == next.side() || unless(before, next) || unless(next, before));
    }

    private static boolean unless(Voiced yes, Voiced no) {
        return yes.side() == Voiced.Side.YES && yes.conditional() && no.side() == Voiced.Side.NO;
    }

    private void merge(Voiced before, Voiced next) {
        boolean firmer = before.side() == next.side()
                ? next.term().firmness().compareTo(before.term().firmness()) <= 0
                : next.side() == Voiced.Side.YES;
        latest = firmer ? next : before;
        conditional |= next.conditional();
        gate = next.term().gate().or(() -> gate);
    }

    private void replace(Voiced next) {
        Voiced before = latest;
        boolean keeps = before != null
                && before.side() == Voiced.Side.WANTS
                && next.side() == Voiced.Side.WANTS
                && !next.soft();
        Optional<String> earlier = keeps ? gate : Optional.empty();
        gate = next.term().gate().or(() -> earlier);
        conditional = next.conditional();
        latest = next;
    }
}
