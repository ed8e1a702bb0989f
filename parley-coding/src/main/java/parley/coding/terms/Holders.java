package parley.coding.terms;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import parley.coding.actors.Actor;
import parley.coding.actors.Actors;
import parley.coding.finders.Report;
import parley.coding.finders.Voices;
import parley.coding.reading.Tree;
import parley.model.PartyId;
import parley.model.Speaker;
import parley.model.Statement;

/// Whose stance a candidate is, and who would carry out its measure: who is named there, else who speaks, else with
/// whom the words go on.
final class Holders {
    private static final Set<String> FIRST_PERSON =
            Set.of("i", "we", "our", "my", "us", "me", "ours", "mine", "ourselves", "myself");
    private final Actors actors;
    private final Voices voices;
    private final Strangers strangers;

    Holders(Report report, Voices voices) {
        this.actors = report.actors();
        this.voices = voices;
        this.strangers = new Strangers(report);
    }

    /// The parties at token `i`, in the order in which they are named; none where it is nobody known.
    List<PartyId> parties(Scene scene, int i, Optional<Speaker> voice) {
        List<PartyId> row = actors.row(scene.sentence(), i);
        if (!row.isEmpty()) {
            return row;
        }
        List<PartyId> joint = joint(scene.tree(), i).stream()
                .flatMap(n -> actors.at(scene.sentence(), n, voice).party().stream())
                .distinct()
                .toList();
        if (joint.size() > 1) {
            return joint;
        }
        return actors.all(scene.sentence(), i, voice).stream()
                .map(Actor::party)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /// The parties at token `i`; of a name that the tree heads by its title or first word, those of the other words.
    private List<PartyId> named(Scene scene, int i, Optional<Speaker> voice) {
        List<PartyId> parties = parties(scene, i, voice);
        for (int word : scene.tree().children(i, "flat")) {
            parties = parties.isEmpty() ? parties(scene, word, voice) : parties;
        }
        return parties;
    }

    /// The nationalities joined before a noun: `the Kenyan and Sudanese delegations`.
    private static List<Integer> joint(Tree tree, int noun) {
        return tree.children(noun, "amod").stream()
                .filter(a -> tree.has(a, "conj"))
                .flatMap(a -> tree.conjuncts(a).stream())
                .toList();
    }

    /// The holders of a candidate whose holder stands at token `i`, -1 for whoever speaks; `at` is where its words
    /// begin.
    Held of(Scene scene, int i, int at) {
        Optional<Speaker> voice = voices.at(at).flatMap(Statement::speaker);
        Held held = known(scene, i, at);
        return held == Held.NOBODY ? strangers.of(scene, i, at, voice) : held;
    }

    /// The holders as far as the report tells for whom they stand.
    private Held known(Scene scene, int i, int at) {
        Optional<Speaker> voice = voices.at(at).flatMap(Statement::speaker);
        if (i < 0) {
            return speaking(scene, voice, at);
        }
        List<PartyId> named = named(scene, i, voice);
        if (!named.isEmpty()) {
            return new Held(named, Held.Way.NAMED);
        }
        if (scene.tree().token(i).upos().equals("PRON")
                || scene.tree().token(i).upos().equals("DET")) {
            return pronoun(scene, i, voice, at);
        }
        Held owner = owner(scene, i, voice);
        return owner == Held.NOBODY && thing(scene, i, voice) ? speaking(scene, voice, at) : owner;
    }

    /// Whether the words at `i` name nobody who could hold a stance: what is said of them is the speaker's.
    private boolean thing(Scene scene, int i, Optional<Speaker> voice) {
        Actor actor = actors.at(scene.sentence(), i, voice);
        return actor.sector().isEmpty()
                && actor.candidates().isEmpty()
                && !scene.tree().token(i).upos().equals("PROPN");
    }

    private Held pronoun(Scene scene, int i, Optional<Speaker> voice, int at) {
        Optional<PartyId> tells = voices.speaker(scene.tree().token(i).start()).flatMap(Speaker::party);
        if (tells.isPresent()) {
            return new Held(List.of(tells.get()), Held.Way.NAMED);
        }
        boolean own = FIRST_PERSON.contains(scene.tree().token(i).form().toLowerCase(Locale.ROOT));
        Held speaker = speaking(scene, voice, at);
        boolean spoken = speaker.way() == Held.Way.VOICE || own;
        return spoken && speaker != Held.NOBODY || named(voice)
                ? speaker
                : strangers.near(scene, i).orElse(speaker);
    }

    /// The owner of what is named at `i`: `Moscow's demand`, `the Russian stance`, `the stance of Russia`.
    private Held owner(Scene scene, int i, Optional<Speaker> voice) {
        Tree tree = scene.tree();
        for (int child : tree.children(i)) {
            boolean owns = tree.is(child, "nmod:poss")
                    || tree.is(child, "amod")
                    || tree.is(child, "compound")
                    || tree.is(child, "nmod") && tree.lemmaOf(child, "case").equals("of");
            List<PartyId> parties = owns ? parties(scene, child, voice) : List.of();
            if (!parties.isEmpty()) {
                return new Held(parties, Held.Way.OWNER);
            }
        }
        return Held.NOBODY;
    }

    private Held speaking(Scene scene, Optional<Speaker> voice, int at) {
        Optional<PartyId> party = voice.flatMap(Speaker::party);
        if (party.isPresent()) {
            return new Held(List.of(party.get()), Held.Way.VOICE);
        }
        Optional<List<PartyId>> joint = voice.filter(v -> v.how() == Speaker.How.GROUP)
                .map(Speaker::candidates)
                .filter(c -> !c.isEmpty());
        if (joint.isPresent()) {
            return new Held(joint.get(), Held.Way.VOICE);
        }
        if (!actors.authors().isEmpty()) {
            return new Held(actors.authors(), Held.Way.AUTHOR);
        }
        return named(voice) ? Held.NOBODY : carried(at);
    }

    /// Whether the speaker is somebody with a name, so that the words are no other's.
    private static boolean named(Optional<Speaker> voice) {
        return voice.flatMap(Speaker::name).isPresent();
    }

    private Held carried(int at) {
        return voices.before(at)
                .flatMap(Statement::speaker)
                .flatMap(Speaker::party)
                .map(p -> new Held(List.of(p), Held.Way.CARRIED))
                .orElse(Held.NOBODY);
    }
}
