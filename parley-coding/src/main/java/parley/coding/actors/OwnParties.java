package parley.coding.actors;

import java.util.Optional;
import parley.coding.reading.Tree;
import parley.model.PartyId;

/// Parties that no registry knows, under an id made of the words that name them: `REBELS`, `IG-METALL`, `LODENIA`.
final class OwnParties {
    private final Scene scene;

    OwnParties(Scene scene) {
        this.scene = scene;
    }

    /// A group that is a party of its own, by its noun in the plural; rebels and opposition with their country before
    /// it.
    Optional<PartyId> group(int sentence, int head, Role role) {
        Tree tree = scene.tree(sentence);
        String noun = role.noun().equals("opposition") ? role.noun() : PartyNames.plural(role.noun());
        boolean political = role.sector().equals("REB") || role.sector().equals("OPP");
        boolean country =
                political && head > 0 && scene.party(sentence, head - 1).isPresent();
        if (head > 0 && isNewName(sentence, head - 1)) {
            return PartyNames.id(name(tree, head - 1));
        }
        return PartyNames.id(country ? tree.token(head - 1).form() + " " + noun : noun);
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
                && scene.mention(sentence, token).isEmpty();
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
