package parley.coding.actors;

import java.util.Optional;
import parley.coding.reading.Tree;
import parley.model.PartyId;

/// Those of whom a report tells nothing but the name, under an id made of it: a person by the short name (`BRANDT`), a
/// body by its name without the form of the firm (`Harmon Steel Corp` is `HARMON-STEEL`).
record Namesakes(Scene scene, Cast cast) {
    /// The id of whoever the capitalised words around the token name; empty where they are none.
    Optional<PartyId> at(int sentence, int token) {
        Optional<Member> member = cast.at(sentence, token);
        if (member.isPresent()) {
            return member.get().party().or(() -> PartyNames.id(member.get().shortName()));
        }
        Tree tree = scene.tree(sentence);
        int from = token;
        int to = token;
        while (from > 0 && isName(tree, from - 1)) {
            from--;
        }
        while (to < tree.size() && isName(tree, to)) {
            to++;
        }
        while (from < to && Roles.of(tree.token(from)).filter(Role::ofPerson).isPresent()) {
            from++;
        }
        return from < to ? PartyNames.ofBody(tree.sentence().tokens().subList(from, to)) : Optional.empty();
    }

    /// The id of several people of that trade, with the word that is joined to it by a hyphen.
    Optional<PartyId> trade(int sentence, int token) {
        Tree tree = scene.tree(sentence);
        boolean several = tree.token(token).xpos().equals("NNS");
        boolean joined = token > 1 && tree.token(token - 1).form().equals("-");
        String before = joined ? tree.token(token - 2).form() + "-" : "";
        return several ? PartyNames.id(before + tree.token(token).form()) : Optional.empty();
    }

    private static boolean isName(Tree tree, int i) {
        String form = tree.token(i).form();
        boolean joins = form.equals("-") || form.equals("&");
        boolean inside = joins && i > 0 && i + 1 < tree.size() && isWord(tree, i - 1) && isWord(tree, i + 1);
        return inside || isWord(tree, i);
    }

    private static boolean isWord(Tree tree, int i) {
        String form = tree.token(i).form();
        return tree.token(i).upos().equals("PROPN")
                && Character.isUpperCase(form.charAt(0))
                && !PersonFinder.isDay(form)
                && !PersonFinder.isCourtesy(form);
    }
}
