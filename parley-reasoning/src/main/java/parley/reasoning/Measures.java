package parley.reasoning;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.model.Matter;
import parley.model.Measure;
import parley.model.PartyId;

/// When two measures are one and the same, when they exclude each other, and who acts in one.
///
/// A party left open fits any party. Talks and ceasefires are joint: doer and target act alike, so "A talks with B" and
/// "B talks with A" are one measure. Measures of the matter `other` are the same only where their notes are.
public final class Measures {
    private static final Set<Matter> JOINT = Set.of(Matter.TALKS, new Matter("ceasefire"));
    private final Clashes clashes;
    private final Groups groups;

    public Measures(ReasonerSettings settings) {
        clashes = settings.clashes();
        groups = settings.groups();
    }

    boolean related(PartyId one, PartyId other) {
        return groups.related(one, other);
    }

    public static boolean joint(Measure measure) {
        return JOINT.contains(measure.matter());
    }

    /// The parties that would act, in the order doer, target.
    static List<PartyId> actors(Measure measure) {
        Stream<Optional<PartyId>> named =
                joint(measure) ? Stream.of(measure.doer(), measure.target()) : Stream.of(measure.doer());
        return named.flatMap(Optional::stream).distinct().toList();
    }

    /// Whether `party`, or a group of it or a member of it, would act.
    boolean acts(PartyId party, Measure measure) {
        return actors(measure).stream().anyMatch(actor -> related(actor, party));
    }

    /// Whether what is said about `named` is said about `party`: it is the very one, or a group that `party` belongs
    /// to.
    /// What is said about one member is not said about its group.
    boolean covers(PartyId named, PartyId party) {
        return named.equals(party) || groups.has(named, party);
    }

    public boolean same(Measure one, Measure other) {
        return one.matter().equals(other.matter())
                && one.action() == other.action()
                && sameNote(one, other)
                && (joint(one) ? samePair(one, other) : fits(one.doer(), other.doer()) && fits(one, other));
    }

    /// Whether one doer cannot do both.
    public boolean excludes(Measure one, Measure other) {
        return clashes.pairs().stream().anyMatch(p -> clash(p, one, other) || clash(p, other, one));
    }

    private boolean clash(Clashes.Pair pair, Measure one, Measure other) {
        boolean oneMatter = one.matter().equals(other.matter());
        if (!pair.one().covers(one.matter(), one.action())
                || !pair.other().covers(other.matter(), other.action())
                || pair.one().matter().isEmpty() && !oneMatter
                || oneMatter && !sameNote(one, other)) {
            return false;
        }
        if (joint(one) && joint(other) && pair.targets() == Clashes.Targets.SAME) {
            return samePair(one, other);
        }
        return bothNamedAndRelated(one.doer(), other.doer())
                && (pair.targets() == Clashes.Targets.SAME ? fits(one, other) : differ(one, other));
    }

    private boolean fits(Measure one, Measure other) {
        return fits(one.target(), other.target());
    }

    private boolean fits(Optional<PartyId> one, Optional<PartyId> other) {
        return one.isEmpty() || other.isEmpty() || related(one.get(), other.get());
    }

    private boolean bothNamedAndRelated(Optional<PartyId> one, Optional<PartyId> other) {
        return one.isPresent() && other.isPresent() && related(one.get(), other.get());
    }

    private boolean differ(Measure one, Measure other) {
        return one.target().isPresent() && other.target().isPresent() && !fits(one, other);
    }

    private boolean samePair(Measure one, Measure other) {
        List<PartyId> mine = actors(one);
        List<PartyId> theirs = actors(other);
        return mine.size() <= theirs.size() ? within(mine, theirs) : within(theirs, mine);
    }

    private boolean within(List<PartyId> few, List<PartyId> many) {
        return few.stream().allMatch(p -> many.stream().anyMatch(q -> related(p, q)));
    }

    private static boolean sameNote(Measure one, Measure other) {
        return !one.matter().equals(Matter.OTHER)
                || one.note().isPresent() && plain(one.note()).equals(plain(other.note()));
    }

    private static String plain(Optional<String> note) {
        return note.map(n -> n.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " "))
                .orElse("");
    }
}
