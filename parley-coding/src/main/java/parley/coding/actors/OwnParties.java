package parley.coding.actors;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import parley.coding.reading.Tree;
import parley.model.PartyId;
import parley.syntax.Name;

/// Parties that no registry knows, under an id made of the words that name them: `REBELS`, `IG-METALL`, `LODENIA`.
final class OwnParties {
    private static final Set<String> OTHERS =
            Set.of("other", "another", "different", "rival", "some", "many", "several", "any", "every");
    private static final Set<String> BODIES = Set.of(
            "union", "company", "firm", "network", "carrier", "airline", "railway", "party", "group", "alliance");
    private static final Set<String> DAYS =
            Set.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    private final Scene scene;

    OwnParties(Scene scene) {
        this.scene = scene;
    }

    /// Whether nothing but an article stands before the noun, or only `main`, `largest` and the like.
    boolean isPlain(int sentence, int head) {
        Title title = Title.before(scene.tree(sentence), head);
        boolean named = false;
        for (int i = title.from(); i < head; i++) {
            named |= scene.tree(sentence).token(i).upos().equals("PROPN")
                    || scene.party(sentence, i).isPresent();
        }
        boolean placed = scene.tree(sentence).children(head, "nmod").stream()
                .anyMatch(c -> scene.party(sentence, c).isPresent());
        boolean another = scene.tree(sentence).children(head).stream()
                .anyMatch(c -> scene.tree(sentence).is(c, "nummod")
                        || OTHERS.contains(scene.tree(sentence).token(c).form().toLowerCase(Locale.ROOT)));
        return !named && !placed && !another && title.possessor() < 0;
    }

    /// Whether one of several such bodies is meant before another noun: `a union official`.
    boolean isCompound(int sentence, int head) {
        Tree tree = scene.tree(sentence);
        return tree.is(head, "compound")
                && BODIES.contains(tree.token(head).form().toLowerCase(Locale.ROOT));
    }

    /// Whether it points back: `the rebels`.
    boolean isDefinite(int sentence, int head) {
        return scene.tree(sentence).lemmaOf(head, "det").equals("the");
    }

    /// A group that is a party of its own, by its noun in the plural; rebels and opposition with their country.
    /// A vague noun (`group`, `coalition`) names one only with such a noun before it (`rebel coalition`).
    Optional<PartyId> group(int sentence, int head, Role role) {
        Tree tree = scene.tree(sentence);
        if (head > 0 && isNewName(sentence, head - 1)) {
            return PartyNames.id(name(tree, head - 1));
        }
        Role meant = meant(tree, head, role);
        if (isPolitical(meant)) {
            return political(sentence, head, meant);
        }
        List<PartyId> named = role.noun().equals("coalition") ? List.of() : scene.ofSector(role.sector());
        if (named.size() == 1 && tree.token(head).xpos().equals("NN")) {
            return Optional.of(named.getFirst());
        }
        return role.isVague() ? Optional.empty() : PartyNames.id(PartyNames.plural(role.noun()));
    }

    /// The `rebel` of `rebel coalition`, the `opposition` of `opposition group`; else the noun's own.
    static Role meant(Tree tree, int head, Role role) {
        return head > 0
                ? Roles.of(tree.token(head - 1)).filter(OwnParties::isPolitical).orElse(role)
                : role;
    }

    private static boolean isPolitical(Role role) {
        return role.sector().equals("REB") && !role.isVague() || role.sector().equals("OPP");
    }

    /// `Syrian rebels`, `the opposition in Syria`: as the registry calls them, else country and noun.
    private Optional<PartyId> political(int sentence, int head, Role role) {
        String noun = role.noun().equals("opposition") ? role.noun() : PartyNames.plural(role.noun());
        Optional<String> country = country(sentence, head)
                .flatMap(p -> scene.registry().record(p))
                .flatMap(r -> r.people().stream().findFirst());
        if (country.isEmpty()) {
            return ofTheReport(role, noun).or(() -> PartyNames.id(noun));
        }
        String name = country.get() + " " + noun;
        return scene.registry().named(name, scene.day().orElse(LocalDate.EPOCH)).or(() -> PartyNames.id(name));
    }

    /// With no country beside it: the one such party that the report names, or that of the state it is about.
    private Optional<PartyId> ofTheReport(Role role, String noun) {
        List<PartyId> named = scene.ofSector(role.sector());
        if (named.size() == 1) {
            return Optional.of(named.getFirst());
        }
        return scene.dominantState()
                .flatMap(p -> scene.registry().record(p))
                .flatMap(r -> r.people().stream().findFirst())
                .flatMap(c -> scene.registry().named(c + " " + noun, scene.day().orElse(LocalDate.EPOCH)));
    }

    private Optional<PartyId> country(int sentence, int head) {
        Tree tree = scene.tree(sentence);
        for (int i = head - 1; i >= Title.before(tree, head).from(); i--) {
            if (scene.party(sentence, i).isPresent() && !Compounds.isAside(tree, i)) {
                return scene.party(sentence, i);
            }
        }
        return tree.children(head, "nmod").stream()
                .flatMap(c -> scene.party(sentence, c).stream())
                .findFirst()
                .or(() -> beside(sentence, head));
    }

    /// `Lodenia's government and the opposition`: of the state that it is joined to.
    private Optional<PartyId> beside(int sentence, int head) {
        Tree tree = scene.tree(sentence);
        int first = tree.is(head, "conj") ? tree.head(head) : -1;
        for (int child : first < 0 ? List.<Integer>of() : tree.children(first)) {
            Optional<PartyId> state = child > first
                    ? Optional.empty()
                    : scene.party(sentence, child).or(() -> scene.ofHolder(sentence, child));
            if (state.isPresent()) {
                return state;
            }
        }
        return first < 0 ? Optional.empty() : scene.ofHolder(sentence, first);
    }

    /// A party by its own name, which is neither a person nor known otherwise.
    Optional<PartyId> named(int sentence, int token) {
        boolean name = isNewName(sentence, token)
                && Roles.of(scene.tree(sentence).token(token)).isEmpty()
                && scene.person(sentence, token).isEmpty()
                && scene.figure(sentence, token).isEmpty();
        return name ? PartyNames.id(name(scene.tree(sentence), token)) : Optional.empty();
    }

    private boolean isNewName(int sentence, int token) {
        return scene.tree(sentence).token(token).upos().equals("PROPN")
                && !PersonFinder.isCourtesy(scene.tree(sentence).token(token).form())
                && !DAYS.contains(scene.tree(sentence).token(token).form())
                && scene.mention(sentence, token).isEmpty()
                && scene.tree(sentence).sentence().names().stream()
                        .noneMatch(n -> n.kind() == Name.Kind.PERSON && n.from() <= token && token < n.to());
    }

    /// The capitalised words that end at `token`: `Miners' Front`.
    private static String name(Tree tree, int token) {
        int from = token;
        while (from > 0 && continues(tree, from - 1)) {
            from--;
        }
        StringBuilder name = new StringBuilder();
        for (int i = from; i <= token; i++) {
            name.append(tree.token(i).form()).append(' ');
        }
        return name.toString().strip();
    }

    private static boolean continues(Tree tree, int i) {
        boolean possessive =
                tree.token(i).xpos().equals("POS") && !tree.token(i).form().contains("s");
        String form = tree.token(possessive && i > 0 ? i - 1 : i).form();
        return (possessive || tree.token(i).upos().matches("PROPN|NOUN|ADJ")) && Character.isUpperCase(form.charAt(0));
    }
}
