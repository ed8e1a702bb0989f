package parley.coding.actors;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.coding.reading.Tree;
import parley.syntax.Token;

/// The words that stand before a noun or a person's name without a break: `Turkish foreign minister`, `Secretary of
/// State`.
///
/// @param from the first of those words
/// @param head the noun or the first word of the name that they lead up to
record Title(Tree tree, int from, int head) {
    private static final Set<String> INSIDE = Set.of("NOUN", "PROPN", "ADJ", "NUM");

    static Title before(Tree tree, int head) {
        int from = head;
        while (from > 0 && belongs(tree, from - 1)) {
            from--;
        }
        return new Title(tree, from, head);
    }

    private static boolean belongs(Tree tree, int i) {
        Token token = tree.token(i);
        if (token.form().equals("of") || token.form().equals("-")) {
            return i > 0
                    && tree.token(i - 1).upos().matches("PROPN|NOUN|ADJ")
                    && Character.isUpperCase(tree.token(i + 1).form().charAt(0))
                            == token.form().equals("of");
        }
        return INSIDE.contains(token.upos()) || tree.is(i, "amod") || isGerund(tree, i) || joins(tree, i);
    }

    /// The `managing` of `managing director`.
    private static boolean isGerund(Tree tree, int i) {
        return tree.is(i, "compound") && tree.token(i).xpos().equals("VBG");
    }

    /// The `and` of `trade and industry minister`.
    private static boolean joins(Tree tree, int i) {
        return tree.token(i).form().equals("and") && i > 0 && isField(tree, i - 1) && isField(tree, i + 1);
    }

    private static boolean isField(Tree tree, int i) {
        Token token = tree.token(i);
        boolean common = token.upos().equals("NOUN") || token.upos().equals("ADJ");
        return common
                && Character.isLowerCase(token.form().charAt(0))
                && Roles.of(token).isEmpty();
    }

    /// The last noun for an office among the words.
    Optional<Role> role() {
        for (int i = head - 1; i >= from; i--) {
            Optional<Role> role = Roles.of(tree.token(i));
            if (role.isPresent()) {
                return role;
            }
        }
        return Optional.empty();
    }

    /// Whether a possessor stands before them (`Turkey's`), and the token of the possessor's last word; -1 where none
    /// does.
    int possessor() {
        return from > 1 && tree.token(from - 1).xpos().equals("POS") ? from - 2 : -1;
    }

    /// The first of the words, the possessor's and an article before them too.
    int possessed() {
        int first = possessor() >= 0 ? before(tree, possessor()).from() : from;
        return first > 0 && tree.token(first - 1).upos().equals("DET") ? first - 1 : first;
    }

    /// The possessive pronoun before them (`their`); -1 where none stands there.
    int pronoun() {
        return from > 0 && tree.token(from - 1).xpos().equals("PRP$") ? from - 1 : -1;
    }

    List<Token> words() {
        return tree.sentence().tokens().subList(from, head);
    }
}
