package parley.reasoning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import parley.model.Measure;
import parley.model.PartyId;
import parley.model.Term;

/// A term with the measure it means and the day it was voiced. Their order is that of time: undated ones first, then
/// by day of voicing, of publication, by document and place in its text; never by the order in which they were added.
record Voiced(Term term, Measure measure, Optional<LocalDate> date, Optional<LocalDate> published)
        implements Comparable<Voiced> {
    private static final Comparator<Voiced> IN_TIME = Comparator.comparing(Voiced::day)
            .thenComparing(v -> orEarliest(v.published))
            .thenComparing(v -> v.term.document())
            .thenComparing(v -> v.term.span())
            .thenComparing(v -> v.term.id());

    /// What a stance comes to.
    enum Side {
        YES,
        WANTS,
        NO,
        GONE
    }

    Side side() {
        return switch (term.stance()) {
            case ACCEPTS, OFFERS -> Side.YES;
            case REQUIRES -> Side.WANTS;
            case REJECTS -> Side.NO;
            case DROPS -> Side.GONE;
        };
    }

    /// The same term, its measure done by `doer`.
    Voiced doneBy(PartyId doer) {
        Measure done =
                new Measure(measure.matter(), measure.action(), Optional.of(doer), measure.target(), measure.note());
        return new Voiced(term, done, date, published);
    }

    /// The term, its measure completed.
    Term asMeant(Optional<String> gate) {
        return new Term(
                term.id(),
                term.document(),
                term.holder(),
                term.stance(),
                measure,
                gate,
                term.conditions(),
                term.firmness(),
                term.relayed(),
                term.span(),
                term.statement(),
                term.said());
    }

    PartyId holder() {
        return term.holder();
    }

    String id() {
        return term.id();
    }

    /// Whether it was voiced as a condition of `other`.
    boolean gates(Measure other) {
        return side() == Side.WANTS && gates(term.gate(), other);
    }

    static boolean gates(Optional<String> gate, Measure other) {
        return gate.map(g -> g.equals("deal") ? "agreement" : g)
                .map(other.matter().name()::equals)
                .orElse(false);
    }

    boolean hard() {
        return term.firmness() == Term.Firmness.HARD;
    }

    boolean soft() {
        return term.firmness() == Term.Firmness.SOFT;
    }

    boolean conditional() {
        return !term.conditions().isEmpty();
    }

    /// The day it was voiced; an undated one lies before every other.
    LocalDate day() {
        return orEarliest(date);
    }

    boolean inTheSameReportAs(Voiced other) {
        return term.document().equals(other.term.document());
    }

    @Override
    public int compareTo(Voiced other) {
        return IN_TIME.compare(this, other);
    }

    private static LocalDate orEarliest(Optional<LocalDate> date) {
        return date.orElse(LocalDate.MIN);
    }
}
