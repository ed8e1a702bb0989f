package parley.coding.actors;

import java.util.Set;
import parley.coding.reading.Tree;

/// Finds the office beside a person's name: `X, the union's negotiator,` and `the minister, X,`.
///
/// The tree says so first; where the parser missed it, a name and an office on the two sides of a comma do.
final class Appositions {
    private static final Set<String> STOPS = Set.of("VERB", "AUX", "PUNCT", "SCONJ", "CCONJ");
    private static final int FARTHEST = 8;
    private static final int FARTHEST_UP = 3;

    private final Tree tree;
    private final PersonSpan person;
    private final int titleFrom;

    private Appositions(Tree tree, PersonSpan person) {
        this.tree = tree;
        this.person = person;
        this.titleFrom = Title.before(tree, person.from()).from();
    }

    /// The token of the office that stands in apposition to the person, -1 where none does.
    static int office(Tree tree, PersonSpan person) {
        Appositions appositions = new Appositions(tree, person);
        int office = appositions.byTree();
        return office >= 0 ? office : appositions.byCommas();
    }

    private int byTree() {
        for (int i = titleFrom; i < person.to(); i++) {
            for (int apposition : tree.children(i, "appos")) {
                if (apposition >= person.to() && isOffice(apposition)) {
                    return apposition;
                }
            }
            int head = tree.head(i);
            boolean outside = head >= 0 && (head < titleFrom || head >= person.to());
            int office = outside && tree.is(i, "appos") ? officeAbove(head) : -1;
            if (office >= 0) {
                return office;
            }
        }
        return -1;
    }

    private int byCommas() {
        if (isComma(person.to())) {
            int office = next(person.to() + 1);
            return office;
        }
        boolean before = titleFrom == person.from() && isComma(person.from() - 1) && person.from() > 1;
        return before ? officeAbove(person.from() - 2) : -1;
    }

    /// The office that the noun is, or that it belongs to: `the head of the delegation, X`.
    private int officeAbove(int noun) {
        int at = noun;
        for (int up = 0; up < FARTHEST_UP && at >= 0; up++) {
            if (isOffice(at) && !tree.token(at).form().equals("Authority")) {
                return at;
            }
            at = tree.is(at, "nmod") && !tree.is(at, "nmod:poss") ? tree.head(at) : -1;
        }
        return -1;
    }

    /// The first office after `from` that no verb or comma parts from it.
    private int next(int from) {
        for (int i = from; i < Math.min(tree.size(), from + FARTHEST); i++) {
            boolean named = i + 1 < tree.size() && tree.token(i + 1).upos().equals("PROPN");
            if (isOffice(i)) {
                return named && !tree.token(i).upos().equals("NOUN") ? -1 : i;
            }
            if (STOPS.contains(tree.token(i).upos()) && !tree.token(i).xpos().equals("HYPH")) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isComma(int i) {
        return i >= 0 && i < tree.size() && tree.token(i).form().equals(",");
    }

    private boolean isOffice(int noun) {
        return Roles.of(tree.token(noun)).filter(Role::ofPerson).isPresent();
    }
}
