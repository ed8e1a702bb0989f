package parley.coding.terms;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.coding.learning.Features;
import parley.coding.reading.Tree;
import parley.model.PartyId;

/// Describes each contender for [Chooser]: whether he would carry the measure out. One template a line; the numbers are
/// part of the model. Every template is told apart for the holder, for another and for nobody, and by the stance.
final class DoerFeatures {
    private static final int[] FAR = {1, 2, 4, 7, 12};
    private static final int[] LATELY = {1, 2, 4};
    private static final double[] SHARES = {.02, .05, .1, .2, .35};
    private static final int NOBODY = 0;
    private static final int HOLDER = 1;
    private static final int OTHER = 2;
    private static final int FEW = 3;
    private final Draft.Setting setting;
    private final Candidate candidate;
    private final Hints hints;
    private final Map<PartyId, Naming> namings;
    private final List<PartyId> others;
    private final int named;

    /// @param namings whom the sentence of the measure names and where, the nearest first
    DoerFeatures(Draft.Setting setting, Candidate candidate, Hints hints, Map<PartyId, Naming> namings) {
        this.setting = setting;
        this.candidate = candidate;
        this.hints = hints;
        this.namings = namings;
        PartyId holder = setting.stated().holder();
        this.others = namings.keySet().stream().filter(p -> !p.equals(holder)).toList();
        this.named = named(holder);
    }

    /// Whom the words name: the holder as acting 3, another as acting 2, another at all 1, nobody else 0.
    private int named(PartyId holder) {
        boolean beside = namings.entrySet().stream().anyMatch(e -> !e.getKey().equals(holder) && within(e.getValue()));
        return hints.doers().contains(holder) ? 3 : !hints.doers().isEmpty() ? 2 : beside ? 1 : 0;
    }

    private boolean within(Naming naming) {
        return naming.token() >= candidate.words().first()
                && naming.token() <= candidate.words().last();
    }

    Features ofNobody() {
        Bag bag = new Bag(NOBODY, candidate.stance().ordinal());
        measure(bag);
        bag.when(30, hints.ruled().doer().isEmpty());
        return bag.features;
    }

    Features of(Known known) {
        PartyId party = known.party();
        boolean holder = party.equals(setting.stated().holder());
        Bag bag = new Bag(holder ? HOLDER : OTHER, candidate.stance().ordinal());
        measure(bag);
        kind(bag, known);
        told(bag, party);
        Naming naming = namings.get(party);
        if (naming == null) {
            bag.add(50, named);
        } else {
            place(bag, naming);
            bag.add(51, Math.min(FEW, Math.max(-1, others.indexOf(party))));
        }
        bag.add(52, step(known.since(), LATELY));
        bag.add(53, Math.min(5, known.rank()));
        bag.add(54, step(known.share()));
        return bag.features;
    }

    private void measure(Bag bag) {
        Scene scene = setting.scene();
        Measured measured = candidate.measure();
        int matter = measured.matter().hashCode();
        bag.add(0, 0);
        bag.add(1, matter);
        bag.add(2, candidate.form().ordinal());
        bag.add(3, scene.lemma(measured.place().key()).hashCode());
        bag.add(4, scene.lemma(measured.place().head()).hashCode());
        bag.add(5, scene.lemma(candidate.trigger()).hashCode());
        bag.add(6, named);
        bag.add(7, matter, measured.action().ordinal());
        bag.add(8, naming(), candidate.holder() >= 0 && measured.place().doer() == candidate.holder() ? 1 : 0);
    }

    /// With what kind of word the measure's own words name who acts.
    private int naming() {
        int doer = candidate.measure().place().doer();
        return doer < 0 ? 0 : setting.scene().tree().token(doer).upos().hashCode();
    }

    private void kind(Bag bag, Known known) {
        bag.add(20, known.kind().ordinal());
        bag.add(21, known.kind().ordinal(), candidate.measure().matter().hashCode());
        bag.add(22, known.kind().ordinal(), known.holder().ordinal());
        bag.when(23, known.kin());
    }

    private void told(Bag bag, PartyId party) {
        int form = candidate.form().ordinal();
        int matter = candidate.measure().matter().hashCode();
        int ruled = is(hints.ruled().doer(), party) ? 1 : 0;
        bag.add(30, ruled);
        bag.add(31, 2 * form + ruled, naming());
        bag.when(32, is(hints.ruled().target(), party));
        if (hints.doers().contains(party)) {
            bag.add(33, Math.min(1, hints.doers().indexOf(party)));
            bag.add(34, naming(), form);
            bag.add(35, matter);
        }
        if (hints.targets().contains(party)) {
            bag.add(36, 0);
            bag.add(37, matter);
        }
        bag.when(38, is(setting.partner(), party));
        bag.when(39, is(hints.asked(), party));
        bag.when(40, is(hints.usual(), party));
        bag.when(41, is(hints.counterpart(), party));
        bag.when(42, is(Contenders.speaker(setting), party));
        bag.when(43, is(Contenders.addressee(setting), party));
    }

    private void place(Bag bag, Naming naming) {
        Tree tree = setting.scene().tree();
        int relation = tree.token(naming.top()).relation().hashCode();
        int where = naming.where().ordinal();
        int side = naming.token() < candidate.trigger() ? 0 : 1;
        int role = relation + 31 * tree.lemmaOf(naming.top(), "case").hashCode() + 17 * where;
        bag.always(60, role);
        bag.add(61, role);
        bag.add(68, role, candidate.measure().matter().hashCode());
        bag.add(62, where, side);
        bag.add(63, relation, side);
        bag.add(64, tree.token(naming.token()).upos().hashCode(), where);
        bag.add(65, within(naming) ? 1 : 0);
        bag.add(66, step(naming.distance(), FAR));
        bag.when(
                67,
                naming.token()
                        == setting.scene().subject(candidate.measure().place().head()));
    }

    private static boolean is(Optional<PartyId> told, PartyId party) {
        return told.equals(Optional.of(party));
    }

    private static int step(int number, int... limits) {
        int step = 0;
        while (step < limits.length && number > limits[step]) {
            step++;
        }
        return step;
    }

    private static int step(double share) {
        int step = 0;
        while (step < SHARES.length && share > SHARES[step]) {
            step++;
        }
        return step;
    }

    /// Features of one contender under one stance.
    private static final class Bag {
        private final Features features = new Features();
        private final int who;
        private final int stance;

        Bag(int who, int stance) {
            this.who = who;
            this.stance = stance;
        }

        void always(int template, int value) {
            features.add(3 * template + who, value);
        }

        void add(int template, int value) {
            features.add(3 * template + who, stance, value);
        }

        void add(int template, int first, int second) {
            features.add(3 * template + who, stance, first, second);
        }

        void when(int template, boolean holds) {
            if (holds) {
                add(template, 1);
            }
        }
    }
}
