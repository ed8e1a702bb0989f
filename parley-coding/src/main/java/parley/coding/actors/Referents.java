package parley.coding.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.coding.parties.Mention;
import parley.coding.parties.PartyRecord;
import parley.coding.parties.Sort;
import parley.coding.reading.Tree;
import parley.model.Party;
import parley.model.PartyId;
import parley.syntax.Token;

/// Gathers all that a report may later refer back to, sentence by sentence.
final class Referents {
    private static final int REACH = 20;

    private final Scene scene;
    private final Cast cast;
    private final Affiliations affiliations;

    Referents(Scene scene, Cast cast, Affiliations affiliations) {
        this.scene = scene;
        this.cast = cast;
        this.affiliations = affiliations;
    }

    /// The referents of each sentence, in text order.
    List<List<Referent>> gather() {
        List<List<Referent>> all = new ArrayList<>();
        for (int s = 0; s < scene.sentences(); s++) {
            List<Referent> found = new ArrayList<>();
            for (int i = 0; i < scene.tree(s).size(); i++) {
                Optional<Referent> referent = at(s, i);
                if (referent.isPresent()) {
                    found.add(meant(referent.get(), s, all, found));
                }
            }
            all.add(List.copyOf(found));
        }
        return all;
    }

    /// `the president`, named before in the report, is that person.
    private Referent meant(Referent referent, int sentence, List<List<Referent>> before, List<Referent> here) {
        boolean bare = referent.name().isEmpty()
                && referent.number() == Referent.Number.PERSON
                && scene.tree(sentence).lemmaOf(referent.token(), "det").equals("the");
        if (!bare) {
            return referent;
        }
        for (int s = sentence; s >= Math.max(0, sentence - REACH); s--) {
            for (Referent earlier : (s == sentence ? here : before.get(s)).reversed()) {
                boolean same = earlier.name().isPresent() && earlier.noun().equals(referent.noun());
                Optional<PartyId> party = referent.standing().party();
                if (same && (party.isEmpty() || party.equals(earlier.standing().party()))) {
                    return referent.being(earlier);
                }
            }
        }
        return referent;
    }

    private Optional<Referent> at(int sentence, int i) {
        Token token = scene.tree(sentence).token(i);
        String upos = token.upos();
        if (!upos.equals("PROPN") && !upos.equals("NOUN") && !upos.equals("ADJ")) {
            return Optional.empty();
        }
        Optional<PersonSpan> span = scene.person(sentence, i);
        if (span.isPresent() && span.get().from() != i) {
            return Optional.empty();
        }
        Optional<Member> member = cast.at(sentence, i);
        if (member.isPresent()) {
            return Optional.of(person(sentence, i, member.get()));
        }
        return thing(sentence, i);
    }

    private Referent person(int sentence, int i, Member member) {
        String role = member.role().map(Member::lastWord).orElse("");
        Standing standing = new Standing(member.party(), member.role(), member.candidates(), true);
        int head = scene.tree(sentence).nounPhrase(i).head();
        return new Referent(
                sentence,
                i,
                role,
                Optional.of(member.name()),
                standing,
                member.gender(),
                Referent.Number.PERSON,
                subject(sentence, head));
    }

    private Optional<Referent> thing(int sentence, int i) {
        Optional<Mention> mention = scene.mention(sentence, i);
        if (mention.isPresent()) {
            boolean whole = mention.get().to() == i + 1
                    && mention.get().sort() != Sort.OUTLET
                    && mention.get().sort() != Sort.PLACE;
            return whole
                    ? mention.get().party().filter(p -> !modifies(sentence, i)).map(p -> party(sentence, i, p))
                    : Optional.empty();
        }
        Optional<Role> role = Roles.of(scene.tree(sentence).token(i))
                .filter(r -> r.kind() != Role.Kind.NOBODY && r.kind() != Role.Kind.WORDS);
        return role.filter(r -> !modifies(sentence, i) && !titles(sentence, i)).map(r -> role(sentence, i, r));
    }

    private Referent party(int sentence, int i, PartyId party) {
        boolean labour = scene.registry()
                .record(party)
                .flatMap(PartyRecord::sector)
                .filter("LAB"::equals)
                .isPresent();
        String kind = labour
                ? "union"
                : scene.registry().party(party).map(p -> noun(p.kind())).orElse(scene.isFirm(party) ? "company" : "");
        boolean people = scene.tree(sentence).token(i).xpos().equals("NNS")
                || scene.tree(sentence).token(i).xpos().equals("NNPS");
        return new Referent(
                sentence,
                i,
                isBank(sentence, i) ? "bank" : kind,
                Optional.empty(),
                Standing.of(party),
                Gender.UNKNOWN,
                people ? Referent.Number.PLURAL : Referent.Number.THING,
                subject(sentence, i));
    }

    /// Whether the name there calls it a bank: `the Bank of Lodenia`, `Harmon Bank`.
    private boolean isBank(int sentence, int i) {
        Tree tree = scene.tree(sentence);
        return scene.mention(sentence, i)
                .filter(m -> tree.sentence().tokens().subList(m.from(), m.to()).stream()
                        .anyMatch(t -> t.form().equals("Bank") || t.form().endsWith("bank")))
                .isPresent();
    }

    private static String noun(Party.Kind kind) {
        return switch (kind) {
            case STATE -> "state";
            case UNION -> "union";
            case COMPANY -> "company";
            case MOVEMENT -> "group";
            case ALLIANCE -> "alliance";
            case ORGANISATION -> "organisation";
            case OTHER -> "";
        };
    }

    private Referent role(int sentence, int i, Role role) {
        Token token = scene.tree(sentence).token(i);
        boolean plural = token.xpos().equals("NNS");
        Referent.Number one = role.ofPerson() ? Referent.Number.PERSON : Referent.Number.THING;
        return new Referent(
                sentence,
                i,
                role.noun(),
                Optional.empty(),
                affiliations.ofNoun(sentence, i),
                Gender.ofWord(token.lemma()),
                plural ? Referent.Number.PLURAL : one,
                subject(sentence, i));
    }

    /// Whether the token only modifies a noun after it (`Turkish` leader, `union` official).
    private boolean modifies(int sentence, int i) {
        Tree tree = scene.tree(sentence);
        return tree.is(i, "compound") || tree.is(i, "amod") || tree.is(i, "nmod:desc");
    }

    /// Whether it is the office of a person named beside it.
    private boolean titles(int sentence, int i) {
        boolean before = i + 1 < scene.tree(sentence).size()
                && scene.person(sentence, i + 1).isPresent();
        return before
                || scene.persons(sentence).stream().anyMatch(p -> Appositions.office(scene.tree(sentence), p) == i);
    }

    private boolean subject(int sentence, int i) {
        Tree tree = scene.tree(sentence);
        int at = i;
        for (int up = 0; up < 2 && tree.head(at) >= 0 && !tree.is(at, "nsubj"); up++) {
            boolean joined = tree.is(at, "flat") || tree.is(at, "nmod:desc") || tree.is(at, "conj");
            at = joined ? tree.head(at) : at;
        }
        return tree.is(at, "nsubj");
    }
}
