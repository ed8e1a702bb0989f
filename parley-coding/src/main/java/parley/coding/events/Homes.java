package parley.coding.events;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parley.coding.actors.Actor;
import parley.coding.actors.Actors;
import parley.coding.reading.Tree;
import parley.model.PartyId;

/// The states in which those live whom a sentence names only by what they are: `Libyan rebels`, `the workers`, `the
/// Russians of Latvia`.
final class Homes {
    private static final Set<String> OF_STATE = Set.of("MIL", "COP", "JUD", "LEG", "SPY");

    private final Trigger trigger;
    private final Tree tree;
    private final Frames frames;
    private final Actors actors;

    Homes(Trigger trigger, Frames frames, Actors actors) {
        this.trigger = trigger;
        this.tree = trigger.tree();
        this.frames = frames;
        this.actors = actors;
    }

    /// One of the state's own organs that another party has taken: soldiers whom rebels free are their state's.
    Partaker ofTheState(Partaker one) {
        boolean organ = one.actor().name().isEmpty()
                && one.actor().sector().filter(OF_STATE::contains).isPresent()
                && states(tree.first(one.head()), tree.last(one.head()))
                        .findAny()
                        .isEmpty();
        return one.actor()
                .party()
                .filter(p -> organ)
                .flatMap(actors::homeOf)
                .map(one::in)
                .orElse(one);
    }

    /// The one who takes part, as event data count him.
    Actor counted(Partaker one, List<Partaker> other) {
        Actor actor = one.actor();
        boolean known = actor.party().filter(actors::isKnown).isPresent();
        Optional<PartyId> abroad = known ? abroad(one, other) : Optional.empty();
        if (abroad.isPresent()) {
            return actor.of("CVL").unnamed().withParty(abroad.get());
        }
        boolean unnamed = !known && actor.candidates().isEmpty() && !hasNameOfItsOwn(one);
        return unnamed ? home(one, other).map(actor::withParty).orElse(actor) : actor;
    }

    /// The state in which a people of another lives: `the Russians of Latvia`, `Latvian Russians`, `ethnic Russians`.
    private Optional<PartyId> abroad(Partaker one, List<Partaker> other) {
        int s = trigger.sentence();
        int head = one.head();
        boolean people = tree.token(head).xpos().matches("NNS|NNPS")
                && tree.token(head).form().endsWith("s")
                && one.actor().sector().filter("GOV"::equals).isPresent();
        Optional<PartyId> own = actors.state(s, head).filter(p -> people);
        if (own.isEmpty()) {
            return Optional.empty();
        }
        Optional<PartyId> told = tree.children(head).stream()
                .filter(c -> leadsHome(c, head))
                .flatMap(c -> actors.state(s, c).stream())
                .filter(state -> !one.actor().party().filter(state::equals).isPresent())
                .findFirst();
        boolean ethnic = tree.children(head).stream().anyMatch(this::isEthnic);
        return told.or(() -> ethnic ? elsewhere(own.get(), other) : Optional.empty());
    }

    private boolean leadsHome(int child, int head) {
        boolean before = child < head && (tree.is(child, "amod") || tree.is(child, "compound"));
        boolean after =
                child > head && tree.is(child, "nmod") && Set.of("of", "in").contains(tree.lemmaOf(child, "case"));
        return before || after;
    }

    private boolean isEthnic(int i) {
        return tree.token(i).form().equalsIgnoreCase("ethnic");
    }

    /// The one state that the sentence tells of beside the nation: the other side's, else the only one named.
    private Optional<PartyId> elsewhere(PartyId nation, List<Partaker> other) {
        return only(across(other).stream().filter(p -> !p.equals(nation)).toList())
                .or(() -> only(states(0, tree.size() - 1)
                        .filter(p -> !p.equals(nation))
                        .distinct()
                        .toList()));
    }

    /// Whether a name tells the group from others: `the Miners' Front`, not `Libyan rebels`.
    private boolean hasNameOfItsOwn(Partaker one) {
        int head = one.head();
        boolean person = one.actor().name().isPresent()
                || tree.children(head, "appos").stream()
                        .anyMatch(c -> frames.isGroup(tree.token(c).lemma()));
        boolean name = tree.token(head).upos().equals("PROPN")
                || head > 0
                        && tree.token(head - 1).upos().equals("PROPN")
                        && actors.state(trigger.sentence(), head - 1).isEmpty();
        return name && !person;
    }

    /// The state to which an unnamed group belongs: what its own words say, the other side's, where it took place, what
    /// the sentence or the report is about.
    private Optional<PartyId> home(Partaker one, List<Partaker> other) {
        Optional<PartyId> own =
                states(tree.first(one.head()), tree.last(one.head())).findFirst();
        List<PartyId> across = across(other);
        if (one.actor().name().isPresent()) {
            return own.or(() -> actors.onlyState().filter(p -> isOfState(one) && !across.contains(p)));
        }
        return own.or(() -> only(across))
                .or(() -> only(states(0, tree.size() - 1).distinct().toList()))
                .or(() -> actors.stateOfTheReport());
    }

    private List<PartyId> across(List<Partaker> other) {
        return other.stream()
                .flatMap(o -> actors
                        .state(trigger.sentence(), o.head())
                        .or(() -> o.actor().party())
                        .stream())
                .filter(actors::isKnown)
                .distinct()
                .toList();
    }

    /// Whether the office of a person is one of a state's.
    private boolean isOfState(Partaker one) {
        String role = one.actor().role().orElse("");
        String office = role.substring(role.lastIndexOf(' ') + 1);
        return frames.isIn("leader", office)
                || frames.isIn("minister", office)
                || one.actor().sector().filter(OF_STATE::contains).isPresent();
    }

    private static Optional<PartyId> only(List<PartyId> parties) {
        return parties.size() == 1 ? Optional.of(parties.getFirst()) : Optional.empty();
    }

    private Stream<PartyId> states(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .filter(i -> i == 0 || !isEthnic(i - 1))
                .boxed()
                .flatMap(i -> actors.state(trigger.sentence(), i).stream());
    }
}
