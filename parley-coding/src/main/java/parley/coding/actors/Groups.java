package parley.coding.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import parley.coding.reading.Tree;
import parley.model.PartyId;

/// Who the members are of a group that is not listed where it is named: `both sides`, `the two leaders`.
final class Groups {
    private static final Set<String> MEMBERS = Set.of(
            "side",
            "leader",
            "country",
            "nation",
            "party",
            "government",
            "president",
            "minister",
            "state",
            "man",
            "neighbour",
            "neighbor",
            "delegation",
            "power",
            "foe",
            "rival",
            "ally",
            "capital",
            "official",
            "diplomat",
            "negotiator",
            "team",
            "counterpart",
            "company",
            "group",
            "faction",
            "sides");
    private static final int REACH = 4;
    private static final int FAR = 12;

    private final Scene scene;
    private final List<List<Referent>> referents;

    Groups(Scene scene, List<List<Referent>> referents) {
        this.scene = scene;
        this.referents = referents;
    }

    /// Whether the words at `head` name a pair without listing it.
    boolean isPair(int sentence, int head) {
        Tree tree = scene.tree(sentence);
        String word = tree.token(head).lemma().toLowerCase(Locale.ROOT);
        if (word.equals("both") || word.equals("two")) {
            return !tree.is(head, "det") && !tree.is(head, "cc");
        }
        boolean parties = word.equals("side") || word.equals("party");
        boolean two =
                tree.children(head).stream().anyMatch(c -> isTwo(tree.token(c).form()));
        boolean plural = tree.token(head).xpos().startsWith("NN")
                && tree.token(head).xpos().endsWith("S")
                && tree.lemmaOf(head, "det").equals("the");
        return MEMBERS.contains(word)
                && (two || plural && (parties || isOfPersons(tree, head)))
                && !hasParty(sentence, head);
    }

    /// Whether the noun is one for those who may be members of a group: `sides`, `leaders`, `countries`.
    static boolean isMembers(Tree tree, int head) {
        String xpos = tree.token(head).xpos();
        return xpos.startsWith("NN")
                && xpos.endsWith("S")
                && MEMBERS.contains(tree.token(head).lemma().toLowerCase(Locale.ROOT));
    }

    private static boolean isTwo(String form) {
        String word = form.toLowerCase(Locale.ROOT);
        return word.equals("two") || word.equals("both") || word.equals("2");
    }

    private static boolean isOfPersons(Tree tree, int head) {
        return Roles.of(tree.token(head))
                .filter(r -> r.kind() == Role.Kind.HEAD)
                .isPresent();
    }

    private boolean hasParty(int sentence, int head) {
        return scene.party(sentence, head).isPresent()
                || scene.tree(sentence).children(head).stream()
                        .anyMatch(c -> scene.party(sentence, c).isPresent());
    }

    /// The two parties last spoken of, in the order of the text; empty where a third is as near. Who does something to
    /// both (`urged both sides to come`) is neither.
    List<PartyId> pair(int sentence, int token) {
        boolean persons = isOfPersons(scene.tree(sentence), token);
        Optional<PartyId> acting = acting(sentence, token);
        Predicate<Referent> other = r -> !r.standing().party().equals(acting) || acting.isEmpty();
        List<PartyId> leaders =
                persons ? last(sentence, token, FAR, other.and(r -> r.number() == Referent.Number.PERSON)) : List.of();
        return leaders.size() == 2 ? leaders : last(sentence, token, REACH, other);
    }

    /// The party that is the subject of what is done to `object`, its own or that of a clause above.
    private Optional<PartyId> acting(int sentence, int object) {
        Tree tree = scene.tree(sentence);
        int verb = tree.is(object, "obj") || tree.is(object, "iobj") ? tree.head(object) : -1;
        for (int steps = 0; verb >= 0 && steps < REACH; steps++) {
            int subject = tree.child(verb, "nsubj");
            Optional<PartyId> party = referents.get(sentence).stream()
                    .filter(r -> r.token() == subject)
                    .flatMap(r -> r.standing().party().stream())
                    .findFirst();
            if (party.isPresent()) {
                return party;
            }
            verb = tree.head(verb);
        }
        return Optional.empty();
    }

    private List<PartyId> last(int sentence, int token, int reach, Predicate<Referent> kind) {
        List<PartyId> parties = new ArrayList<>();
        for (int s = sentence; s >= Math.max(0, sentence - reach) && parties.size() < 2; s--) {
            for (Referent referent : referents.get(s)) {
                Optional<PartyId> party = referent.standing().party();
                if (party.isPresent()
                        && kind.test(referent)
                        && referent.before(sentence, token)
                        && !parties.contains(party.get())) {
                    parties.add(party.get());
                }
            }
        }
        return parties.size() == 2 ? List.copyOf(parties) : List.of();
    }
}
