package parley.reasoning;

import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import parley.model.Movement.Change;
import parley.model.Speaker;
import parley.model.Statement;

/// What a later term makes of an earlier stance of the same party.
final class Changes {
    private final Chronicle chronicle;
    private final int clarificationDays;

    Changes(Chronicle chronicle, ReasonerSettings settings) {
        this.chronicle = chronicle;
        clarificationDays = settings.clarificationDays();
    }

    /// From `before` to `after` on the same measure; empty where nothing moved.
    Optional<Change> between(Stand before, Stand after) {
        Optional<Change> change = plain(before, after);
        return change.map(c -> switch (c) {
            case CONTRADICTED -> contradicted(before.latest(), after.latest());
            case HARDENED -> takenBack(before, after) ? Change.CLARIFIED : c;
            case NEW, SOFTENED, DROPPED, CLARIFIED -> c;
        });
    }

    /// A spokesman's word that what another gave up still stands.
    private boolean takenBack(Stand before, Stand after) {
        return before.is(Voiced.Side.GONE) && clarifies(before.latest(), after.latest());
    }

    /// Of two stances that cannot both be kept, where the later is one's own account or a spokesman's word on what
    /// another has said, that clarifies; otherwise it contradicts.
    Change contradicted(Voiced before, Voiced after) {
        boolean toldByAnother = before.term().relayed() && !after.term().relayed();
        return toldByAnother || clarifies(before, after) ? Change.CLARIFIED : Change.CONTRADICTED;
    }

    private static Optional<Change> plain(Stand before, Stand after) {
        return switch (after.side()) {
            case GONE -> before.is(Voiced.Side.GONE) ? Optional.empty() : Optional.of(Change.DROPPED);
            case YES -> toYes(before, after);
            case WANTS -> toWants(before, after);
            case NO -> toNo(before, after);
        };
    }

    private static Optional<Change> toYes(Stand before, Stand after) {
        return switch (before.side()) {
            case NO -> Optional.of(outright(after) ? Change.CONTRADICTED : Change.SOFTENED);
            case WANTS, GONE -> Optional.of(Change.SOFTENED);
            case YES ->
                before.conditional() == after.conditional()
                        ? Optional.empty()
                        : Optional.of(after.conditional() ? Change.HARDENED : Change.SOFTENED);
        };
    }

    private static Optional<Change> toWants(Stand before, Stand after) {
        return switch (before.side()) {
            case NO -> Optional.of(Change.CONTRADICTED);
            case YES, GONE -> Optional.of(Change.HARDENED);
            case WANTS ->
                before.gate().isEmpty() && after.gate().isPresent()
                        ? Optional.of(Change.HARDENED)
                        : firmness(before, after);
        };
    }

    private static Optional<Change> toNo(Stand before, Stand after) {
        return switch (before.side()) {
            case YES -> Optional.of(outright(before) ? Change.CONTRADICTED : Change.HARDENED);
            case WANTS -> Optional.of(Change.CONTRADICTED);
            case GONE -> Optional.of(Change.HARDENED);
            case NO -> firmness(before, after);
        };
    }

    private static boolean outright(Stand yes) {
        return !yes.conditional() && !yes.latest().soft();
    }

    private static Optional<Change> firmness(Stand before, Stand after) {
        int order = after.latest()
                .term()
                .firmness()
                .compareTo(before.latest().term().firmness());
        return order == 0 ? Optional.empty() : Optional.of(order < 0 ? Change.HARDENED : Change.SOFTENED);
    }

    private boolean clarifies(Voiced before, Voiced after) {
        Optional<Speaker> earlier = chronicle.statement(before).flatMap(Statement::speaker);
        Optional<Speaker> later = chronicle.statement(after).flatMap(Statement::speaker);
        return later.map(Changes::speaksForAnother).orElse(false)
                && !earlier.flatMap(Speaker::name).equals(later.flatMap(Speaker::name))
                && !earlier.map(Changes::speaksForAnother).orElse(false)
                && soon(before, after);
    }

    private boolean soon(Voiced before, Voiced after) {
        return before.date().isPresent()
                && after.date().isPresent()
                && ChronoUnit.DAYS.between(before.date().get(), after.date().get()) <= clarificationDays;
    }

    private static boolean speaksForAnother(Speaker speaker) {
        String role = speaker.role().orElse("").toLowerCase(Locale.ROOT);
        return role.contains("spokes") || role.contains("press secretary") || role.contains("press officer");
    }
}
