package parley.coding.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import parley.coding.parties.Figure;
import parley.coding.parties.Mention;
import parley.coding.parties.PartyRecord;
import parley.coding.parties.Sort;
import parley.coding.reading.NounPhrase;
import parley.coding.reading.Tree;
import parley.model.Party;
import parley.model.PartyId;
import parley.model.Span;
import parley.model.Speaker;

/// Who one noun phrase is: a person, a party by name or seat, an office, a group of its own, or a pronoun.
final class Identities {
    private final Scene scene;
    private final Cast cast;
    private final Affiliations affiliations;
    private final Antecedents antecedents;

    Identities(Scene scene, Cast cast, Affiliations affiliations, Antecedents antecedents) {
        this.scene = scene;
        this.cast = cast;
        this.affiliations = affiliations;
        this.antecedents = antecedents;
    }

    Span span(int sentence, int head) {
        NounPhrase phrase = scene.tree(sentence).nounPhrase(head);
        return scene.reading().span(sentence, phrase.from(), phrase.to());
    }

    Actor at(int sentence, int head, Optional<Speaker> lastSpeaker) {
        if (Antecedents.isPronoun(scene.tree(sentence).token(head).form())) {
            return pronoun(sentence, head, lastSpeaker);
        }
        Optional<Actor> person = person(sentence, head);
        if (person.isPresent()) {
            return person.get();
        }
        Optional<Mention> mention = scene.mention(sentence, head);
        return mention.isPresent() ? named(sentence, head, mention.get()) : noun(sentence, head);
    }

    /// Whom the pronoun means; where the words before do not tell, the one who spoke last goes on.
    private Actor pronoun(int sentence, int head, Optional<Speaker> lastSpeaker) {
        Optional<Speaker> joint = lastSpeaker.filter(s -> isJoint(sentence, head, s));
        if (joint.isPresent()) {
            return group(sentence, head, joint.get().candidates());
        }
        Antecedents.Found found = antecedents.referent(sentence, head, lastSpeaker);
        boolean open = found.name().isEmpty() && found.standing().party().isEmpty();
        Optional<Speaker> goesOn = lastSpeaker.filter(s -> open && agrees(sentence, head, s));
        if (goesOn.isPresent()) {
            Standing standing = new Standing(goesOn.get().party(), goesOn.get().role(), List.of(), true);
            return actor(sentence, head, goesOn.get().name(), standing, Speaker.How.PRONOUN);
        }
        return actor(sentence, head, found.name(), found.standing(), Speaker.How.PRONOUN);
    }

    /// `they`, right after several spoke at once.
    private boolean isJoint(int sentence, int head, Speaker speaker) {
        boolean they = scene.tree(sentence).token(head).form().equalsIgnoreCase("they");
        return they
                && speaker.how() == Speaker.How.GROUP
                && speaker.candidates().size() > 1
                && sentence - scene.reading().sentenceAt(speaker.span().start()) <= 1;
    }

    private boolean agrees(int sentence, int head, Speaker speaker) {
        return switch (scene.tree(sentence).token(head).form().toLowerCase(Locale.ROOT)) {
            case "he" -> isPerson(speaker, Gender.MALE);
            case "she" -> isPerson(speaker, Gender.FEMALE);
            case "they" -> speaker.how() == Speaker.How.ROLE || speaker.how() == Speaker.How.GROUP;
            default -> false;
        };
    }

    private boolean isPerson(Speaker speaker, Gender gender) {
        Optional<String> party =
                speaker.party().flatMap(p -> scene.registry().party(p)).map(Party::name);
        return speaker.name()
                .filter(n -> Gender.ofName(n).agrees(gender) && !party.equals(speaker.name()))
                .isPresent();
    }

    /// The one who says `I` in a report that is his statement.
    Actor author(int sentence, int head, Figure figure) {
        return person(sentence, head, Offices.member(figure, scene.day())).as(span(sentence, head));
    }

    Actor firstPerson(int sentence, int head, Speaker voice) {
        boolean alone =
                scene.tree(sentence).token(head).form().toLowerCase(Locale.ROOT).matches("i|me|my|mine|myself");
        Standing standing = new Standing(voice.party(), voice.role(), voice.candidates(), true);
        return actor(sentence, head, alone ? voice.name() : Optional.empty(), standing, Speaker.How.PRONOUN);
    }

    /// A person, also where the title is the head (`President X`) or the name follows it after a comma.
    private Optional<Actor> person(int sentence, int head) {
        Optional<Member> member = cast.at(sentence, head);
        Tree tree = scene.tree(sentence);
        boolean office = Roles.of(tree.token(head)).filter(Role::ofPerson).isPresent();
        int next = head + 1 < tree.size() && tree.token(head + 1).form().equals("of") ? head + 3 : head + 1;
        if (member.isEmpty() && office && next < tree.size() && startsPerson(sentence, next)) {
            member = cast.at(sentence, next);
        }
        for (int apposition : office && member.isEmpty() ? appositions(tree, head) : List.<Integer>of()) {
            member = member.or(() -> cast.at(sentence, apposition));
        }
        return member.map(m -> person(sentence, head, m));
    }

    /// Names after a comma, also those that hang from the body that the office is of: `the head of the delegation, X,`.
    private static List<Integer> appositions(Tree tree, int office) {
        List<Integer> names = new ArrayList<>(tree.children(office, "appos"));
        for (int body : tree.children(office, "nmod")) {
            boolean ofBody = body > office
                    && tree.lemmaOf(body, "case").equals("of")
                    && Roles.of(tree.token(body)).filter(Role::ofPerson).isEmpty();
            names.addAll(ofBody ? tree.children(body, "appos") : List.of());
        }
        return names;
    }

    private boolean startsPerson(int sentence, int token) {
        Optional<PersonSpan> person = scene.person(sentence, token);
        boolean surname = scene.tree(sentence).token(token).upos().equals("PROPN")
                && cast.at(sentence, token).isPresent();
        return person.filter(p -> p.from() == token).isPresent() || person.isEmpty() && surname;
    }

    private Actor person(int sentence, int head, Member member) {
        Standing standing = new Standing(member.party(), member.role(), member.candidates(), true);
        return actor(sentence, head, Optional.of(member.name()), standing, Speaker.How.NAMED);
    }

    private Actor named(int sentence, int head, Mention mention) {
        boolean seat = mention.sort() == Sort.SEAT;
        boolean nobody =
                mention.sort() == Sort.OUTLET || mention.sort() == Sort.PLACE || seat && isPlace(sentence, head);
        Standing standing =
                nobody ? Standing.NONE : new Standing(mention.party(), Optional.empty(), mention.parties(), true);
        Optional<String> name =
                standing.party().flatMap(p -> scene.registry().party(p)).map(p -> p.name());
        Actor actor = actor(sentence, head, name, standing, seat ? Speaker.How.METONYM : Speaker.How.NAMED);
        return mention.sort() == Sort.OUTLET ? actor.of("JRN") : actor;
    }

    /// `in Moscow` is the city.
    private boolean isPlace(int sentence, int head) {
        return switch (scene.tree(sentence).lemmaOf(head, "case").toLowerCase(Locale.ROOT)) {
            case "in", "at", "near", "outside", "into", "across", "around", "through" -> true;
            default -> false;
        };
    }

    private Actor noun(int sentence, int head) {
        Optional<Role> role = Roles.of(scene.tree(sentence).token(head));
        Role.Kind kind = role.map(Role::kind).orElse(Role.Kind.WORDS);
        return switch (kind) {
            case NOBODY ->
                Actor.unknown(span(sentence, head)).of(role.map(Role::sector).orElse("CVL"));
            case OWN -> ownParty(sentence, head, role.orElseThrow());
            case HEAD, VOICE, OFFICIAL, BODY, WORDS -> office(sentence, head, role);
        };
    }

    private Actor office(int sentence, int head, Optional<Role> role) {
        Tree tree = scene.tree(sentence);
        Standing standing = affiliations.ofNoun(sentence, head);
        Optional<String> name = bearer(sentence, head, role, standing);
        boolean unnamed = role.filter(r -> r.kind() == Role.Kind.OFFICIAL).isPresent()
                || role.isPresent() && tree.lemmaOf(head, "det").equals("a");
        return actor(sentence, head, name, standing, unnamed ? Speaker.How.ANONYMOUS : Speaker.How.ROLE);
    }

    /// The name of `the president` where the report gave it before.
    private Optional<String> bearer(int sentence, int head, Optional<Role> role, Standing standing) {
        boolean office = role.filter(r -> r.kind() == Role.Kind.HEAD || r.kind() == Role.Kind.VOICE)
                .isPresent();
        if (!office || scene.tree(sentence).lemmaOf(head, "det").equals("a")) {
            return Optional.empty();
        }
        Antecedents.Found found = antecedents.referent(sentence, head, Optional.empty());
        boolean same = found.standing().party().equals(standing.party())
                && found.standing().role().orElse("").endsWith(standing.role().orElse("-"));
        return same ? found.name() : Optional.empty();
    }

    private Actor ownParty(int sentence, int head, Role role) {
        Standing standing = affiliations.ofNoun(sentence, head);
        return actor(sentence, head, Optional.empty(), standing, Speaker.How.ROLE)
                .of(role.sector());
    }

    Actor group(int sentence, int head, List<PartyId> members) {
        Optional<PartyId> one = members.size() == 1 ? Optional.of(members.getFirst()) : Optional.empty();
        Standing standing = new Standing(one, Optional.empty(), members, true);
        return actor(sentence, head, Optional.empty(), standing, Speaker.How.GROUP);
    }

    /// One member of a group that is not written out.
    Actor member(Actor group, PartyId party) {
        return new Actor(
                group.span(),
                Optional.empty(),
                Optional.of(party),
                Optional.empty(),
                Speaker.How.GROUP,
                List.of(),
                sector(party));
    }

    private Actor actor(int sentence, int head, Optional<String> name, Standing standing, Speaker.How how) {
        Optional<String> own = Roles.of(scene.tree(sentence).token(head)).map(Role::sector);
        return new Actor(
                Optional.of(span(sentence, head)),
                name,
                standing.party().map(p -> scene.side(sentence, head, p)),
                standing.role(),
                how,
                standing.candidates(),
                standing.party()
                        .flatMap(p -> beyondStates(p, own))
                        .or(() -> own)
                        .or(() -> standing.party().flatMap(this::sector)));
    }

    /// The sector of a party that is no state goes before the one of an office: the union's president is labour.
    private Optional<String> beyondStates(PartyId party, Optional<String> office) {
        Optional<String> sector = new Sectors(scene.registry()).of(party);
        boolean told = office.isPresent()
                && !office.get().equals("GOV")
                && scene.registry()
                        .party(party)
                        .filter(p -> p.kind() == Party.Kind.MOVEMENT)
                        .isPresent();
        return told ? Optional.empty() : sector;
    }

    /// The speaker of a statement as one who acts.
    Actor speaking(Speaker speaker) {
        return new Actor(
                Optional.of(speaker.span()),
                speaker.name(),
                speaker.party(),
                speaker.role(),
                speaker.how(),
                speaker.candidates(),
                speaker.party().flatMap(this::sector));
    }

    private Optional<String> sector(PartyId party) {
        Optional<PartyRecord> record = scene.registry().record(party);
        return new Sectors(scene.registry()).of(party).or(() -> record.map(r -> "GOV"));
    }
}
