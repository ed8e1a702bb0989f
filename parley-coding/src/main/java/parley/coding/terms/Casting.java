package parley.coding.terms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import parley.coding.codebook.Sense;
import parley.coding.finders.Report;
import parley.coding.reading.Tree;
import parley.model.Matter;
import parley.model.PartyId;
import parley.model.Term.Stance;

/// Who would carry out a measure and to whom: by its own words where a demand names him, else whoever is likeliest of
/// those who may ([Contenders]), which [Chooser] says. One report's, not thread-safe.
final class Casting {
    /// What a party that wants it would do itself, too; anything else (`we want to bring our prisoners home`) another
    /// would have to do.
    private static final Set<String> OWN = Set.of("talks", "ceasefire", "agreement", "alliance");

    /// What a party mostly wants done to or with itself where it does not say to whom.
    private static final Set<String> TOWARDS_HOLDER = Set.of(
            "talks", "recognition", "guarantees", "money", "trade", "sanctions", "prisoners", "agreement", "attacks");

    /// What concerns both sides alike, or the one the holder mostly deals with, where a party speaks of its own act.
    private static final Set<String> WITH_OTHERS =
            Set.of("talks", "ceasefire", "agreement", "prisoners", "attacks", "trade", "sanctions", "pressure");

    private static final Set<String> JOINT = Set.of("talks", "ceasefire", "agreement");

    private final Holders holders;
    private final Counterparts counterparts;
    private final Doers doers;
    private final Contenders contenders;
    private final Map<Asked, PartyId> asked = new HashMap<>();

    private record Asked(PartyId holder, Matter matter) {}

    Casting(Report report, Holders holders, List<Scene> scenes) {
        this.holders = holders;
        this.counterparts = new Counterparts(report);
        this.doers = new Doers(scenes, holders);
        this.contenders = new Contenders(report, scenes);
    }

    /// Who it is by the rules alone.
    Who of(Draft.Setting setting, Candidate candidate) {
        return recalled(setting).orElseGet(() -> doneBy(doer(setting, candidate), setting, candidate));
    }

    /// Who it is where `choice` decides between those who may act, unless that is settled.
    Who of(Draft.Setting setting, Candidate candidate, Function<List<Contender>, Optional<PartyId>> choice) {
        Who ruled = of(setting, candidate);
        if (settled(setting, candidate)) {
            return ruled;
        }
        Optional<PartyId> doer = choice.apply(contenders(setting, candidate));
        return doer.equals(ruled.doer()) ? ruled : doneBy(doer, setting, candidate);
    }

    /// Whether nothing is left to choose: a demand names of whom it is made, was made of somebody before or is spoken
    /// of as known; a name is itself the measure (`Norway in the union`); another's demand is answered, or one is
    /// dropped.
    private boolean settled(Draft.Setting setting, Candidate candidate) {
        Measured.Place place = candidate.measure().place();
        PartyId holder = setting.stated().holder();
        boolean other = named(setting, candidate).filter(p -> !p.equals(holder)).isPresent();
        boolean known = before(setting, candidate).isPresent() || known(setting.scene(), candidate);
        boolean taken = setting.recalled()
                .flatMap(Who::doer)
                .filter(p -> !p.equals(holder))
                .isPresent();
        boolean dropped = candidate.stance() == Stance.DROPS;
        return taken
                || dropped
                || (asks(candidate) ? other || known : place.doer() >= 0 && place.doer() == place.head());
    }

    /// Of whom the same was asked before.
    private Optional<PartyId> before(Draft.Setting setting, Candidate candidate) {
        Asked same = new Asked(setting.stated().holder(), candidate.measure().matter());
        return setting.partner().or(() -> Optional.ofNullable(asked.get(same)));
    }

    /// Those who may carry the measure out.
    List<Contender> contenders(Draft.Setting setting, Candidate candidate) {
        PartyId holder = setting.stated().holder();
        Matter matter = candidate.measure().matter();
        Hints hints = new Hints(
                of(setting, candidate),
                parties(setting, candidate.measure().place().doer()),
                parties(setting, candidate.measure().place().target()),
                Optional.ofNullable(asked.get(new Asked(holder, matter))),
                doers.of(matter, holder),
                counterparts.of(holder));
        return contenders.of(setting, candidate, hints);
    }

    private static Optional<Who> recalled(Draft.Setting setting) {
        return setting.recalled().filter(who -> who.doer().isPresent());
    }

    private Who doneBy(Optional<PartyId> doer, Draft.Setting setting, Candidate candidate) {
        return new Who(doer, target(setting, candidate, doer));
    }

    /// Remembers of whom a party has asked something, for the times it does not say so.
    void hear(Draft.Setting setting, Candidate candidate) {
        if (asks(candidate) && candidate.measure().strength() >= 1) {
            PartyId holder = setting.stated().holder();
            named(setting, candidate)
                    .or(setting::partner)
                    .filter(p -> !p.equals(holder))
                    .ifPresent(p -> asked.putIfAbsent(
                            new Asked(holder, candidate.measure().matter()), p));
        }
    }

    /// The party that the words of a measure are about besides who acts.
    Optional<PartyId> partner(Draft.Setting setting, Candidate candidate) {
        return party(setting, candidate.measure().place().target())
                .filter(p -> !p.equals(setting.stated().holder()));
    }

    private static boolean asks(Candidate candidate) {
        return candidate.stance() == Stance.REQUIRES || candidate.stance() == Stance.DROPS;
    }

    private Optional<PartyId> doer(Draft.Setting setting, Candidate candidate) {
        PartyId holder = setting.stated().holder();
        Optional<PartyId> named = named(setting, candidate);
        if (named.isPresent() || !asks(candidate)) {
            return named.or(() -> Optional.of(holder));
        }
        Optional<PartyId> before = before(setting, candidate);
        if (before.isPresent() || known(setting.scene(), candidate)) {
            return before;
        }
        return doers.of(candidate.measure().matter(), holder).or(() -> counterparts.of(holder));
    }

    private Optional<PartyId> named(Draft.Setting setting, Candidate candidate) {
        Measured measured = candidate.measure();
        PartyId holder = setting.stated().holder();
        boolean wanted = asks(candidate) && !OWN.contains(measured.matter().name());
        int doer = measured.place().doer();
        if (!wanted && candidate.holder() >= 0 && doer == candidate.holder()) {
            return Optional.of(holder);
        }
        return party(setting, doer).filter(p -> !wanted || !p.equals(holder));
    }

    /// Whether a demand is spoken of as one that is known (`its demand`, `remains our demand`): of whom, was said
    /// before.
    private static boolean known(Scene scene, Candidate candidate) {
        Tree tree = scene.tree();
        int noun = candidate.trigger();
        return candidate.form() == Sense.Form.NOUN && tree.has(noun, "nmod:poss");
    }

    private Optional<PartyId> target(Draft.Setting setting, Candidate candidate, Optional<PartyId> doer) {
        PartyId holder = setting.stated().holder();
        String matter = candidate.measure().matter().name();
        Optional<PartyId> named = party(setting, candidate.measure().place().target())
                .or(() -> JOINT.contains(matter) ? second(setting, candidate) : Optional.empty())
                .filter(p -> !doer.equals(Optional.of(p)));
        if (named.isPresent()) {
            return named;
        }
        return doer.equals(Optional.of(holder))
                ? counterparts.of(holder).filter(p -> WITH_OTHERS.contains(matter))
                : Optional.of(holder).filter(p -> TOWARDS_HOLDER.contains(matter));
    }

    /// The other one of two who would act together: `urged both sides to meet`.
    private Optional<PartyId> second(Draft.Setting setting, Candidate candidate) {
        List<PartyId> all = parties(setting, candidate.measure().place().doer());
        return all.size() == 2 ? Optional.of(all.getLast()) : Optional.empty();
    }

    private Optional<PartyId> party(Draft.Setting setting, int token) {
        return parties(setting, token).stream().findFirst();
    }

    private List<PartyId> parties(Draft.Setting setting, int token) {
        return token < 0
                ? List.of()
                : holders.parties(setting.scene(), token, setting.stated().voice());
    }
}
