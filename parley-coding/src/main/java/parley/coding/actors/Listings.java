package parley.coding.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import parley.coding.reading.NounPhrase;
import parley.coding.reading.Tree;
import parley.model.PartyId;

/// The parties that words list: `A and B met`, `the foreign ministers of A, B and C`, `the Turkish and Greek leaders`;
/// and
/// `they` or `the foreign ministers`, where such a list was the last that acted.
///
/// @param referents those of each sentence, in text order
record Listings(Scene scene, List<List<Referent>> referents) {
    private static final int REACH = 2;
    private static final int FAR = 40;
    private static final int FAR_OFFICERS = 8;
    private static final List<String> NUMBERS = List.of("one", "two", "three", "four", "five", "six", "seven", "eight");
    private static final Set<String> BETWEEN = Set.of(",", "and", "the", "as", "well");
    private static final Set<String> THEY = Set.of("they", "them", "their");

    /// Of whom those are that a plural office lists by its modifiers; empty where it lists none or one.
    List<PartyId> offices(int sentence, int head) {
        Tree tree = scene.tree(sentence);
        boolean offices = tree.token(head).xpos().equals("NNS")
                && Roles.of(tree.token(head)).filter(Role::ofPerson).isPresent();
        List<PartyId> parties = new ArrayList<>();
        for (int child : offices ? tree.children(head) : List.<Integer>of()) {
            boolean of = tree.is(child, "nmod") && tree.lemmaOf(child, "case").equals("of");
            if (of || tree.is(child, "amod") || tree.is(child, "compound")) {
                listed(sentence, child).stream()
                        .filter(p -> !parties.contains(p))
                        .forEach(parties::add);
            }
        }
        return parties.size() > 1 ? List.copyOf(parties) : List.of();
    }

    /// The parties named from `first` on with nothing but commas, articles and `and` between them.
    private List<PartyId> listed(int sentence, int first) {
        Tree tree = scene.tree(sentence);
        List<PartyId> parties = new ArrayList<>();
        for (int i = first; i < tree.size(); i++) {
            Optional<PartyId> party = scene.party(sentence, i);
            if (party.isEmpty() && (i == first || !BETWEEN.contains(word(tree, i)))) {
                break;
            }
            party.ifPresent(parties::add);
        }
        return parties;
    }

    /// All that a row of names lists which ends at `last`: `Lodenia, Arvia and Brannick`; empty where it is no row of
    /// three or more.
    List<PartyId> row(int sentence, int last) {
        Tree tree = scene.tree(sentence);
        List<PartyId> parties = new ArrayList<>();
        for (int i = last; i >= 0; i--) {
            Optional<PartyId> party = scene.party(sentence, i);
            boolean between = i < last
                    && (BETWEEN.contains(word(tree, i)) || word(tree, i).equals("."));
            if (party.isEmpty() && !between) {
                break;
            }
            party.filter(p -> !parties.contains(p)).ifPresent(p -> parties.addFirst(p));
        }
        return parties.size() > 2 ? List.copyOf(parties) : List.of();
    }

    /// `the leaders of the three countries`: the last list of that many parties before it; empty where there is none.
    List<PartyId> numbered(int sentence, int head) {
        int number = number(scene.tree(sentence), head);
        for (int s = sentence; number > 2 && s >= Math.max(0, sentence - FAR); s--) {
            Tree tree = scene.tree(s);
            int at = s;
            for (int i = (s == sentence ? head : tree.size()) - 1; i >= 0; i--) {
                List<PartyId> parties = joined(tree, i).stream()
                        .flatMap(c -> scene.party(at, c).stream())
                        .distinct()
                        .toList();
                if (parties.size() == number) {
                    return parties;
                }
            }
        }
        return List.of();
    }

    /// The number of `the three countries`, or of those that a noun is of; 0 where none is said.
    private static int number(Tree tree, int head) {
        boolean several =
                Groups.isMembers(tree, head) && tree.lemmaOf(head, "det").equals("the");
        int said = several ? NUMBERS.indexOf(word(tree, tree.child(head, "nummod"))) : -1;
        int of = tree.child(head, "nmod");
        boolean offices = said < 0
                && of >= 0
                && Groups.isMembers(tree, head)
                && tree.lemmaOf(of, "case").equals("of");
        return offices ? number(tree, of) : said + 1;
    }

    private static String word(Tree tree, int i) {
        return i < 0 ? "" : tree.token(i).form().toLowerCase(Locale.ROOT);
    }

    /// The token and all that is joined to it, one after the other.
    private static List<Integer> joined(Tree tree, int first) {
        List<Integer> all = new ArrayList<>(List.of(first));
        for (int k = 0; k < all.size(); k++) {
            all.addAll(tree.children(all.get(k), "conj"));
        }
        return all;
    }

    /// Whom `they` means where the last subject before it lists several; empty where it does not.
    List<PartyId> they(int sentence, int token) {
        boolean they = THEY.contains(scene.tree(sentence).token(token).form().toLowerCase(Locale.ROOT));
        return they ? last(sentence, token, REACH) : List.of();
    }

    /// Of whom `the foreign ministers` are, where the last subject before them lists three or more; else empty.
    List<PartyId> officers(int sentence, int token) {
        List<PartyId> listed = isOfficers(sentence, token) ? last(sentence, token, FAR_OFFICERS) : List.of();
        return listed.size() > 2 ? listed : List.of();
    }

    /// Those whom the last subject of several before the token lists.
    private List<PartyId> last(int sentence, int token, int reach) {
        for (int s = sentence; s >= Math.max(0, sentence - reach); s--) {
            Tree tree = scene.tree(s);
            for (int i = (s == sentence ? token : tree.size()) - 1; i >= 0; i--) {
                boolean several = tree.is(i, "nsubj") && isSeveral(tree, i);
                if (several) {
                    return subjects(s, i);
                }
            }
        }
        return List.of();
    }

    /// `the foreign ministers`, with nobody named beside them.
    private boolean isOfficers(int sentence, int token) {
        Tree tree = scene.tree(sentence);
        boolean several = tree.token(token).xpos().equals("NNS")
                && tree.lemmaOf(token, "det").equals("the")
                && Roles.of(tree.token(token))
                        .filter(r -> r.kind() == Role.Kind.HEAD)
                        .isPresent();
        NounPhrase phrase = tree.nounPhrase(token);
        return several
                && IntStream.range(phrase.from(), phrase.to())
                        .allMatch(i -> scene.party(sentence, i).isEmpty());
    }

    private static boolean isSeveral(Tree tree, int subject) {
        return tree.conjuncts(subject).size() > 1
                || tree.token(subject).xpos().equals("NNS")
                || tree.token(subject).xpos().equals("NNPS");
    }

    private List<PartyId> subjects(int sentence, int head) {
        Tree tree = scene.tree(sentence);
        List<Integer> conjuncts = joined(tree, head);
        if (conjuncts.size() == 1) {
            return offices(sentence, head);
        }
        List<PartyId> parties = new ArrayList<>();
        for (int conjunct : conjuncts) {
            List<PartyId> several = offices(sentence, conjunct);
            List<PartyId> one =
                    party(sentence, tree.nounPhrase(conjunct)).stream().toList();
            List<PartyId> named = several.isEmpty() ? one : several;
            if (named.isEmpty()) {
                return List.of();
            }
            named.stream().filter(p -> !parties.contains(p)).forEach(parties::add);
        }
        return List.copyOf(parties);
    }

    /// For whom the noun stands; where it is the title of a person, for whom the person stands.
    private Optional<PartyId> party(int sentence, NounPhrase phrase) {
        List<Referent> inside = referents.get(sentence).stream()
                .filter(r -> phrase.from() <= r.token() && r.token() < phrase.to())
                .filter(r -> r.standing().party().isPresent())
                .toList();
        return inside.stream()
                .filter(r -> r.token() == phrase.head() || r.name().isPresent())
                .findFirst()
                .flatMap(r -> r.standing().party());
    }
}
