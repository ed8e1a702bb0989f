package parley.coding.actors;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import parley.coding.reading.Tree;
import parley.model.PartyId;
import parley.syntax.Token;

/// For whom a noun or a titled person stands, by the words around it: adjective, possessor, `of`, apposition.
final class Affiliations {
    private static final Set<String> LINKS = Set.of("of", "for", "from", "with", "to", "at", "in", "by");
    private static final Set<String> PLACES = Set.of("in", "at", "near", "outside", "across", "to", "from");
    private static final Set<String> RIVALS = Set.of(
            "opponent", "rival", "critic", "foe", "enemy", "counterpart", "challenger", "adversary", "host", "guest");
    private static final Set<String> SERVANTS =
            Set.of("adviser", "advisor", "aide", "deputy", "counsellor", "secretary", "assistant");
    private static final Set<String> CALLED = Set.of("know", "call", "name", "dub");
    private static final Set<String> ACTING = Set.of("negotiate", "speak", "act", "represent", "bargain", "mediate");
    private static final Set<String> STATE_BODIES = Set.of(
            "Authority",
            "Ministry",
            "Directorate",
            "Inspectorate",
            "Bureau",
            "Department",
            "Administration",
            "Treasury");
    private static final int DEEPEST = 3;

    private final Scene scene;
    private final Context context;
    private final OwnParties newcomers;

    Affiliations(Scene scene, Context context) {
        this.scene = scene;
        this.context = context;
        this.newcomers = new OwnParties(scene);
    }

    /// For whom the noun stands; `NONE` where neither its words nor the context tell.
    Standing ofNoun(int sentence, int noun) {
        return ofNoun(sentence, noun, 0);
    }

    private Standing ofNoun(int sentence, int noun, int depth) {
        Optional<PartyId> own = scene.party(sentence, noun);
        if (own.isPresent()) {
            return Standing.of(own.get());
        }
        Tree tree = scene.tree(sentence);
        Optional<Role> role = Roles.of(tree.token(noun));
        Optional<String> words = role.filter(Role::ofPerson).map(r -> roleWords(sentence, noun));
        Optional<PartyId> alias = alias(sentence, noun);
        if (alias.isPresent()) {
            return Standing.of(alias.get()).in(words);
        }
        boolean central = isCentralBank(tree, noun);
        if (!central && role.filter(r -> r.kind() == Role.Kind.OWN).isPresent()) {
            return ownParty(sentence, noun, role.get());
        }
        Standing told = modified(sentence, noun, depth);
        if (central && !told.explicit()) {
            return scene.dominantState().map(Standing::of).orElse(Standing.NONE);
        }
        if (!told.explicit() && depth <= DEEPEST) {
            told = context.standing(sentence, noun);
        }
        return told.in(words);
    }

    /// The bank of a state, which speaks for it.
    private static boolean isCentralBank(Tree tree, int noun) {
        return noun > 0
                && tree.token(noun).form().equalsIgnoreCase("bank")
                && tree.token(noun - 1).form().equalsIgnoreCase("central");
    }

    /// The name in `the rail union RMT` and in `the group, known as the Front,`.
    private Optional<PartyId> alias(int sentence, int noun) {
        Tree tree = scene.tree(sentence);
        boolean common = tree.token(noun).upos().equals("NOUN");
        for (int name : common ? tree.children(noun, "flat") : List.<Integer>of()) {
            Optional<PartyId> party = scene.party(sentence, name);
            if (party.isPresent()) {
                return party;
            }
        }
        for (int clause : tree.children(noun, "acl")) {
            boolean called = CALLED.contains(tree.token(clause).lemma());
            for (int name : called ? tree.children(clause) : List.<Integer>of()) {
                Optional<PartyId> party = name > clause ? scene.party(sentence, name) : Optional.empty();
                if (party.isPresent()) {
                    return party;
                }
            }
        }
        return Optional.empty();
    }

    /// A group that is a party of its own: the one that the context makes known, or one under its own name.
    private Standing ownParty(int sentence, int noun, Role role) {
        Standing told = newcomers.isPlain(sentence, noun) ? context.standing(sentence, noun) : Standing.NONE;
        boolean known = newcomers.isDefinite(sentence, noun) || newcomers.isCompound(sentence, noun);
        boolean open = known && context == Context.NONE;
        Optional<PartyId> party =
                told.party().or(() -> open ? Optional.empty() : newcomers.group(sentence, noun, role));
        return party.map(Standing::of).orElse(Standing.NONE);
    }

    /// For whom the modifiers of a noun say that it stands.
    private Standing modified(int sentence, int noun, int depth) {
        Title title = Title.before(scene.tree(sentence), noun);
        Standing told = titled(sentence, title, depth);
        return told.explicit() ? told : linked(sentence, noun, depth);
    }

    /// By the words before: `Turkey's`, `Turkish`, `union`, `their`; a possessor wins (`Turkey's U.N. ambassador`).
    private Standing titled(int sentence, Title title, int depth) {
        boolean ownerIs = title.possessor() >= 0 && depth <= DEEPEST && !isRival(sentence, title.head());
        if (ownerIs) {
            return possessed(sentence, title.possessor(), depth);
        }
        for (int i = title.head() - 1; i >= title.from(); i--) {
            Optional<PartyId> party = named(sentence, i).or(() -> compound(sentence, title, depth));
            if (party.isPresent()) {
                return Standing.of(party.get());
            }
        }
        boolean theirs = title.pronoun() >= 0 && depth <= DEEPEST;
        return theirs ? told(context.standing(sentence, title.pronoun())) : Standing.NONE;
    }

    /// The `opponent` in `the premier's opponent` is not of the premier's party.
    private boolean isRival(int sentence, int noun) {
        Tree tree = scene.tree(sentence);
        return RIVALS.contains(tree.token(noun).lemma().toLowerCase(Locale.ROOT))
                || noun > 0 && RIVALS.contains(tree.token(noun - 1).lemma().toLowerCase(Locale.ROOT));
    }

    /// The party whose name, or whose office holder's name (`Reagan administration`), stands there and is meant.
    private Optional<PartyId> named(int sentence, int i) {
        return Compounds.isAside(scene.tree(sentence), i)
                ? Optional.empty()
                : scene.party(sentence, i).or(() -> scene.ofHolder(sentence, i));
    }

    /// The party of a group or body right before an office: `union leaders`, `government spokesman`.
    private Optional<PartyId> compound(int sentence, Title title, int depth) {
        int noun = title.head() - 1;
        if (noun < title.from() || depth > DEEPEST) {
            return Optional.empty();
        }
        boolean group = Roles.of(scene.tree(sentence).token(noun))
                .filter(r -> r.kind() == Role.Kind.OWN || r.kind() == Role.Kind.BODY)
                .isPresent();
        return group ? ofNoun(sentence, noun, depth + 1).party() : Optional.empty();
    }

    private Standing possessed(int sentence, int possessor, int depth) {
        Optional<PersonSpan> person = scene.person(sentence, possessor);
        Standing standing = person.map(p -> ofPerson(sentence, p, depth + 1))
                .filter(s -> s.party().isPresent())
                .or(() -> person.map(p -> context.standing(sentence, p.from())))
                .orElseGet(() -> ofNoun(sentence, possessor, depth + 1));
        return told(standing.party().isPresent() ? standing : newcomer(sentence, possessor));
    }

    /// By the phrases after: `of Turkey`, `for the opposition`.
    private Standing linked(int sentence, int noun, int depth) {
        Tree tree = scene.tree(sentence);
        for (int child : tree.children(noun)) {
            String link = tree.is(child, "nmod") ? tree.lemmaOf(child, "case") : "";
            if (child > noun && LINKS.contains(link)) {
                boolean place = isPlace(sentence, child, link) || link.equals("for") && !isVoice(tree, noun);
                Standing standing = place && !link.equals("from") && isSent(tree, noun, link)
                        ? Standing.NONE
                        : link(sentence, child, depth, place);
                if (standing.party().isPresent()) {
                    return told(standing);
                }
            }
        }
        return Standing.NONE;
    }

    /// Whether those whom the noun names may be in a place and not of it: `ministers in Geneva`, `the envoy to
    /// Lodenia`.
    private static boolean isSent(Tree tree, int noun, String link) {
        boolean serves =
                link.equals("to") && SERVANTS.contains(tree.token(noun).lemma().toLowerCase(Locale.ROOT));
        return !serves
                && Roles.of(tree.token(noun))
                        .filter(r -> r.kind() == Role.Kind.HEAD)
                        .isPresent();
    }

    /// Whether only a name tells for whom those stand who are `in` or `from` there; `from the union` tells itself.
    private boolean isPlace(int sentence, int noun, String link) {
        boolean body = Roles.of(scene.tree(sentence).token(noun))
                .filter(r -> r.kind() == Role.Kind.OWN || r.kind() == Role.Kind.BODY)
                .isPresent();
        return PLACES.contains(link) && !(link.equals("from") && body);
    }

    private Standing link(int sentence, int noun, int depth, boolean place) {
        Optional<PartyId> party = scene.party(sentence, noun);
        if (party.isPresent() || depth > DEEPEST || place) {
            return party.map(Standing::of).orElse(Standing.NONE);
        }
        Optional<PersonSpan> person = scene.person(sentence, noun);
        if (person.isPresent()) {
            Standing standing = ofPerson(sentence, person.get(), depth + 1);
            return standing.party().isPresent()
                    ? standing
                    : context.standing(sentence, person.get().from());
        }
        Standing standing = ofNoun(sentence, noun, depth + 1);
        if (standing.party().isPresent()) {
            return standing;
        }
        return isStateBody(sentence, noun)
                ? scene.dominantState().map(Standing::of).orElse(Standing.NONE)
                : newcomer(sentence, noun);
    }

    /// The `Authority` of `the head of the Coastal Waters Authority`: a body of the state that the report is about.
    private boolean isStateBody(int sentence, int noun) {
        Token token = scene.tree(sentence).token(noun);
        return token.upos().equals("PROPN")
                && STATE_BODIES.contains(token.form())
                && scene.mention(sentence, noun).isEmpty();
    }

    /// A party that the registry does not know, by its name: `Lodenia`.
    private Standing newcomer(int sentence, int token) {
        return newcomers.named(sentence, token).map(Standing::of).orElse(Standing.NONE);
    }

    /// For whom a person stands by title and apposition: `Turkey's foreign minister, X`, `X, the union's negotiator`,
    /// `X of Y`.
    Standing ofPerson(int sentence, PersonSpan person) {
        return ofPerson(sentence, person, 0);
    }

    private Standing ofPerson(int sentence, PersonSpan person, int depth) {
        Tree tree = scene.tree(sentence);
        Title title = Title.before(tree, person.from());
        Optional<String> role = title.role().filter(Role::ofPerson).map(r -> roleWords(title));
        Standing told = role.isPresent() || title.possessor() >= 0 ? titled(sentence, title, depth) : Standing.NONE;
        for (int i = title.from(); !told.explicit() && i < person.to(); i++) {
            told = i < person.from() && isOffice(sentence, i)
                    ? linked(sentence, i, depth)
                    : belonging(sentence, i, depth);
        }
        told = told.explicit()
                ? told
                : Benches.after(tree, person.to()).map(Standing::of).orElse(told);
        Standing apposed = apposed(sentence, person, depth);
        Standing known = told.explicit() ? told : apposed;
        return (known.party().isPresent() ? known : acting(sentence, person, depth)).in(role.or(apposed::role));
    }

    private boolean isOffice(int sentence, int i) {
        return Roles.of(scene.tree(sentence).token(i)).filter(Role::ofPerson).isPresent();
    }

    /// `Ada Brandt of Lodenia`; `in`, `at` and `with` say nothing of a person.
    private Standing belonging(int sentence, int i, int depth) {
        Tree tree = scene.tree(sentence);
        boolean of = tree.children(i, "nmod").stream()
                .anyMatch(c -> Set.of("of", "for", "from").contains(tree.lemmaOf(c, "case")));
        return of ? linked(sentence, i, depth) : Standing.NONE;
    }

    private Standing apposed(int sentence, PersonSpan person, int depth) {
        int office = Appositions.office(scene.tree(sentence), person);
        return office < 0 ? Standing.NONE : ofNoun(sentence, office, depth + 1);
    }

    /// `X, negotiating for the owners,` and `X, who represents the owners,`
    private Standing acting(int sentence, PersonSpan person, int depth) {
        Tree tree = scene.tree(sentence);
        for (int verb : depth > DEEPEST ? List.<Integer>of() : tree.children(person.from())) {
            boolean acts =
                    tree.is(verb, "acl") && ACTING.contains(tree.token(verb).lemma());
            for (int child : acts ? tree.children(verb) : List.<Integer>of()) {
                boolean whom = tree.token(verb).lemma().equals("represent")
                        ? tree.is(child, "obj")
                        : tree.is(child, "obl") && tree.lemmaOf(child, "case").equals("for");
                Standing standing = whom ? ofNoun(sentence, child, depth + 1) : Standing.NONE;
                if (standing.party().isPresent()) {
                    return told(standing);
                }
            }
        }
        return Standing.NONE;
    }

    private static boolean isVoice(Tree tree, int noun) {
        return Roles.of(tree.token(noun))
                .filter(r -> r.kind() == Role.Kind.VOICE)
                .isPresent();
    }

    private static Standing told(Standing standing) {
        return new Standing(standing.party(), standing.role(), standing.candidates(), true);
    }

    /// The role in lower case without the names of parties: `foreign minister`.
    private String roleWords(int sentence, int noun) {
        Tree tree = scene.tree(sentence);
        int from = noun;
        while (from > 0 && isRoleWord(sentence, from - 1)) {
            from--;
        }
        boolean ofState = noun + 2 < tree.size() && tree.token(noun + 2).form().equals("State");
        return words(tree.sentence().tokens().subList(from, ofState ? noun + 3 : noun + 1))
                .toLowerCase(Locale.ROOT);
    }

    private boolean isRoleWord(int sentence, int i) {
        Token token = scene.tree(sentence).token(i);
        boolean noun = token.upos().equals("ADJ")
                || token.upos().equals("NOUN")
                || token.upos().equals("PROPN");
        return noun
                && scene.mention(sentence, i).isEmpty()
                && scene.person(sentence, i).isEmpty();
    }

    private String roleWords(Title title) {
        return title.words().stream()
                .filter(t -> scene.registry().mentions(List.of(t), scene.day()).isEmpty())
                .map(Token::form)
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
    }

    private static String words(List<Token> tokens) {
        return tokens.stream().map(Token::form).collect(Collectors.joining(" ")).replace(" - ", "-");
    }
}
