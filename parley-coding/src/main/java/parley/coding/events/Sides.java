package parley.coding.events;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.coding.actors.Actor;
import parley.coding.actors.Actors;
import parley.coding.reading.Tree;
import parley.model.Event.Participant;
import parley.model.PartyId;
import parley.model.Speaker;

/// Who stands on either side of an event: the noun phrases of [Roles] as participants.
///
/// A group that the report names only by what it is (`Libyan rebels`, `the workers`) is its state, with its sector:
/// so event data count what happens within a state. What has a name of its own stays itself.
final class Sides {
    /// What is done to the people of a place where it names nobody: a curfew imposed or lifted in a town.
    private static final Set<Root> FELT_AT_A_PLACE = EnumSet.of(Root.COERCE, Root.YIELD, Root.ASSAULT);
    /// What several do together, all of them on one side.
    private static final Set<Root> MUTUAL = EnumSet.of(Root.AGREE, Root.CONSULT, Root.SUPPORT, Root.COOPERATE);
    /// What reaches a state by a place within it.
    private static final Set<Root> FELT_ABROAD = EnumSet.of(
            Root.COERCE, Root.YIELD, Root.ASSAULT, Root.AID, Root.MOBILIZE, Root.SANCTION, Root.THREATEN, Root.PROTEST);
    /// So many words after a possessor stands what he owns, at most.
    private static final int NEAR = 4;
    private static final Set<String> AT = Set.of("in", "at", "near", "on", "across", "around");

    private final Trigger trigger;
    private final Tree tree;
    private final Root root;
    private final Frames frames;
    private final Scene scene;
    private final Homes homes;

    private Sides(Trigger trigger, Root root, Frames frames, Scene scene) {
        this.trigger = trigger;
        this.root = root;
        this.tree = trigger.tree();
        this.frames = frames;
        this.scene = scene;
        this.homes = new Homes(trigger, frames, scene.actors());
    }

    /// What the report knows of those whom it names.
    ///
    /// @param voice the speaker in whose words the trigger stands
    /// @param dates which words tell the time, and are nobody
    record Scene(Actors actors, parley.coding.dates.Dates dates, Optional<Speaker> voice) {}

    /// Both sides of an event.
    record Both(List<Participant> actors, List<Participant> recipients) {
        Stream<Participant> all() {
            return Stream.concat(actors.stream(), recipients.stream());
        }
    }

    /// Partaker who takes part, with the head of the words that name him.
    private record One(int head, Actor actor) {}

    static Both of(Trigger trigger, Root root, Frames frames, Scene scene) {
        Sides sides = new Sides(trigger, root, frames, scene);
        Roles.Heads heads = Roles.of(trigger, root, frames, new Roles.Who(sides::isNamed, sides::isSomebody));
        List<Partaker> by = sides.members(heads.acting());
        List<Partaker> to = sides.apart(sides.people(heads.affected()), by);
        if (by.isEmpty()) {
            by = sides.within(heads.acting(), List.of()).stream()
                    .filter(one -> !sides.isPlace(one.head()))
                    .toList();
        }
        if (by.isEmpty() && root == Root.REQUEST && heads.acting().isEmpty()) {
            by = sides.voice();
        }
        if (to.isEmpty()) {
            to = sides.owners(heads.affected(), by);
        }
        if (to.isEmpty()) {
            to = sides.within(heads.affected(), by);
        }
        boolean mutual = MUTUAL.contains(root) && by.size() > 1;
        if (to.isEmpty() && !mutual) {
            to = sides.below(heads.acting(), by);
        }
        if (to.isEmpty() && FELT_AT_A_PLACE.contains(root)) {
            to = sides.peopleOfThePlace();
        }
        return new Both(sides.participants(by, to), sides.participants(to, by));
    }

    /// Who says what must be done, where nobody else is said to ask.
    private List<Partaker> voice() {
        return scene.voice().stream()
                .filter(v -> v.party().isPresent())
                .map(v -> new Partaker(trigger.token(), scene.actors().speaking(v)))
                .toList();
    }

    private boolean isNamed(int token) {
        return scene.actors().state(trigger.sentence(), token).isPresent() || namesParty(token);
    }

    /// Those whom the phrases name: parties, persons, and groups known by their place in society.
    private List<Partaker> members(List<Integer> heads) {
        List<Partaker> members = new ArrayList<>();
        for (int head : heads) {
            List<Integer> conjuncts = tree.conjuncts(head).stream()
                    .flatMap(c -> c == head ? Stream.of(c) : tree.conjuncts(c).stream())
                    .distinct()
                    .toList();
            for (int conjunct : conjuncts) {
                int core = core(conjunct);
                boolean joined = conjuncts.contains(conjunct - 1) || isOwnerOfNext(conjunct, conjuncts);
                if (!joined && !scene.dates().covers(trigger.sentence(), core)) {
                    members.addAll(shared(core).orElseGet(() -> plain(core)));
                }
            }
        }
        return members.stream().distinct().toList();
    }

    /// The `Chile` of `Peru's president and Chile's president`, which hangs beside what it owns.
    private boolean isOwnerOfNext(int conjunct, List<Integer> conjuncts) {
        return isOwner(conjunct)
                && conjuncts.stream().anyMatch(c -> c > conjunct && c - conjunct <= NEAR && !isOwner(c));
    }

    private boolean isOwner(int token) {
        return tree.children(token).stream().anyMatch(c -> tree.token(c).xpos().equals("POS"));
    }

    private List<Partaker> plain(int core) {
        return scene.actors().members(trigger.sentence(), core, scene.voice()).stream()
                .filter(actor -> isSomebody(core, actor))
                .map(actor -> new Partaker(core, actor))
                .toList();
    }

    /// `Chadian and Libyan envoys`: one noun for those of several states.
    private Optional<List<Partaker>> shared(int noun) {
        if (!tree.token(noun).xpos().equals("NNS")) {
            return Optional.empty();
        }
        int s = trigger.sentence();
        List<Integer> states = tree.children(noun).stream()
                .filter(c -> c < noun && (tree.is(c, "amod") || tree.is(c, "compound")))
                .flatMap(c -> tree.conjuncts(c).stream())
                .filter(c -> scene.actors().state(s, c).isPresent() || namesParty(c))
                .toList();
        Actor all = scene.actors().at(s, noun, scene.voice());
        return states.size() < 2
                ? Optional.empty()
                : Optional.of(states.stream()
                        .map(c -> new Partaker(noun, all.withParty(party(c))))
                        .toList());
    }

    private boolean namesParty(int token) {
        return scene.actors()
                .at(trigger.sentence(), token, scene.voice())
                .party()
                .filter(scene.actors()::isKnown)
                .isPresent();
    }

    private PartyId party(int token) {
        int s = trigger.sentence();
        return scene.actors()
                .at(s, token, scene.voice())
                .party()
                .or(() -> scene.actors().state(s, token))
                .orElseThrow();
    }

    /// The `teachers` of `thousands of teachers`.
    private int core(int head) {
        if (frames.isAmount(tree.token(head).lemma())) {
            for (int child : tree.children(head, "nmod")) {
                if (tree.lemmaOf(child, "case").equals("of")) {
                    return child;
                }
            }
        }
        return head;
    }

    private boolean isSomebody(int head) {
        return !people(List.of(head)).isEmpty();
    }

    /// Those whom the phrases name, what the actors themselves own aside: `Chad's army`, not `its demand`.
    private List<Partaker> people(List<Integer> heads) {
        return members(heads).stream().filter(one -> !isOwn(one.head())).toList();
    }

    /// Those who are not the actors by another word: "urged both sides" means two others, and soldiers whom rebels free
    /// are their state's.
    private List<Partaker> apart(List<Partaker> side, List<Partaker> by) {
        return side.stream()
                .filter(one ->
                        one.actor().how() != Speaker.How.GROUP || by.stream().noneMatch(o -> same(o, one)))
                .map(one -> by.stream().anyMatch(o -> same(o, one)) ? homes.ofTheState(one) : one)
                .toList();
    }

    private boolean isOwn(int head) {
        boolean thing = tree.token(head).upos().equals("NOUN")
                && !isGroup(head)
                && !scene.actors().isForPeople(trigger.sentence(), head);
        return thing
                && tree.children(head, "nmod:poss").stream()
                        .anyMatch(c -> tree.token(c).xpos().equals("PRP$"));
    }

    private boolean isSomebody(int head, Actor actor) {
        boolean named = tree.token(head).upos().equals("PROPN")
                && !isPlace(head)
                && scene.actors().state(trigger.sentence(), head).isEmpty();
        return actor.party().isPresent() || actor.name().isPresent() || named || isGroup(head);
    }

    private boolean isPlace(int head) {
        return AT.contains(tree.lemmaOf(head, "case"));
    }

    private boolean isGroup(int head) {
        return frames.isGroup(tree.token(head).lemma())
                || frames.isGroup(tree.token(head).form());
    }

    /// Whose the things are, where they are not the actors' own.
    private List<Partaker> owners(List<Integer> heads, List<Partaker> by) {
        return members(heads).stream()
                .filter(one -> by.stream().noneMatch(o -> same(o, one)))
                .toList();
    }

    /// The first party that stands within the phrases: `a Senegalese plan`, `the killing of two Kurds by Turkish
    /// police`.
    private List<Partaker> within(List<Integer> heads, List<Partaker> other) {
        return heads.stream()
                .flatMap(head -> firstNamed(tree.first(head), tree.last(head), List.of(), other).stream())
                .limit(1)
                .toList();
    }

    /// The first party other than the actors' that stands among the trigger's dependents.
    private List<Partaker> below(List<Integer> acting, List<Partaker> by) {
        return firstNamed(trigger.token() + 1, tree.last(trigger.token()), acting, by).stream()
                .toList();
    }

    private List<Partaker> peopleOfThePlace() {
        for (int i = trigger.token() + 1; i <= tree.last(trigger.token()); i++) {
            Optional<PartyId> state = scene.actors().state(trigger.sentence(), i);
            if (state.isPresent() && AT.contains(tree.lemmaOf(i, "case"))) {
                Actor actor = scene.actors().at(trigger.sentence(), i, scene.voice());
                return List.of(new Partaker(i, actor.of("CVL").withParty(state.get())));
            }
        }
        return List.of();
    }

    private Optional<Partaker> firstNamed(int from, int to, List<Integer> except, List<Partaker> other) {
        for (int i = from; i <= to; i++) {
            int token = i;
            boolean free = except.stream().noneMatch(head -> tree.below(token, head));
            if (free && !scene.dates().covers(trigger.sentence(), i) && isNoun(i)) {
                Optional<Partaker> found = named(i).filter(one -> other.stream().noneMatch(o -> same(o, one)));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Partaker> named(int word) {
        int i = whole(word);
        Actor actor = scene.actors().at(trigger.sentence(), i, scene.voice());
        boolean known = actor.party().filter(scene.actors()::isKnown).isPresent();
        boolean partOfAName = tree.is(i, "compound")
                && tree.token(tree.head(i)).upos().equals("PROPN")
                && scene.actors().state(trigger.sentence(), i).isEmpty();
        if (partOfAName) {
            return Optional.empty();
        }
        if (known) {
            return Optional.of(new Partaker(i, actor));
        }
        return scene.actors().state(trigger.sentence(), i).map(state -> new Partaker(i, actor.withParty(state)));
    }

    /// The `Timor` of `East Timor`: the word by which a name hangs in the sentence.
    private int whole(int word) {
        int s = trigger.sentence();
        int at = word;
        while (tree.head(at) > at
                && tree.token(at).upos().equals("PROPN")
                && scene.actors().state(s, at).equals(scene.actors().state(s, tree.head(at)))) {
            at = tree.head(at);
        }
        return at;
    }

    private static boolean same(Partaker one, Partaker other) {
        return one.actor().party().equals(other.actor().party());
    }

    /// Whether the word may name somebody; the `UN` of `UN-led` only describes.
    private boolean isNoun(int i) {
        boolean describes = i + 1 < tree.size() && tree.token(i + 1).xpos().equals("HYPH");
        return !describes
                && switch (tree.token(i).upos()) {
                    case "PROPN", "ADJ", "NOUN" -> true;
                    default -> false;
                };
    }

    private List<Participant> participants(List<Partaker> side, List<Partaker> other) {
        List<Participant> all = new ArrayList<>();
        for (Partaker one : side) {
            Actor counted = homes.counted(one, other);
            Participant participant = counted.participant().at(counted.party().flatMap(scene.actors()::homeOf));
            boolean known = participant.name().isPresent()
                    && all.stream().anyMatch(p -> p.name().equals(participant.name()));
            if (!known && !all.contains(participant)) {
                all.add(participant);
            }
        }
        return List.copyOf(all);
    }
}
