package parley.coding.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import parley.coding.reading.Tree;

/// The word that says who speaks among the words of a source: the tokens `[from, to)` of a sentence.
record SpeakerHead(Scene scene, int sentence, int from, int to) {
    private static final Set<String> NOUNS = Set.of("NOUN", "PROPN", "PRON");

    /// The person whom the words name, with a title before or after an office; else the head of the words.
    int one() {
        Tree tree = scene.tree(sentence);
        for (PersonSpan person : scene.persons(sentence)) {
            boolean inside = from <= person.from() && person.to() <= to && !isPossessor(tree, person);
            boolean first = Title.before(tree, person.from()).possessed() <= from;
            int office = inside ? Appositions.office(tree, person) : -1;
            if (inside && (first || office >= from && office < to)) {
                return person.from();
            }
        }
        return noun(tree, thing(tree));
    }

    private boolean isPossessor(Tree tree, PersonSpan person) {
        return person.to() < to && tree.token(person.to()).xpos().equals("POS");
    }

    /// The head of the words; of `X's government` what X has, whatever the tree says.
    private int thing(Tree tree) {
        int head = tree.headOf(from, to);
        if (isStray(tree, head)) {
            return head + 1;
        }
        for (PersonSpan person : scene.persons(sentence)) {
            boolean owner = person.from() <= head && head < person.to() && isPossessor(tree, person);
            if (owner && person.to() + 1 < to) {
                return tree.headOf(person.to() + 1, to);
            }
        }
        return head;
    }

    /// Whether the tree leaves the `member` of `the 12-member union` beside the name, which is the head.
    private boolean isStray(Tree tree, int head) {
        return head + 1 < to
                && tree.head(head + 1) == tree.head(head)
                && scene.party(sentence, head).isEmpty()
                && scene.party(sentence, head + 1).isPresent();
    }

    /// The noun in place of a quantity that the tree makes the head: `more than six lawmakers`.
    private int noun(Tree tree, int head) {
        if (NOUNS.contains(tree.token(head).upos())
                || scene.party(sentence, head).isPresent()) {
            return head;
        }
        for (int i = head + 1; i < to; i++) {
            int up = tree.head(i);
            if (NOUNS.contains(tree.token(i).upos()) && (up < from || up >= to || up == head)) {
                return i;
            }
        }
        return head;
    }

    /// The head and all that is joined to it.
    List<Integer> all(int head) {
        Tree tree = scene.tree(sentence);
        List<Integer> all = new ArrayList<>(List.of(head));
        for (int k = 0; k < all.size(); k++) {
            for (int conjunct : tree.children(all.get(k), "conj")) {
                if (conjunct < to && !all.contains(conjunct)) {
                    all.add(conjunct);
                }
            }
        }
        all.sort(null);
        return all;
    }
}
