package parley.coding.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parley.coding.parties.Figure;
import parley.coding.parties.Mention;
import parley.coding.reading.Tree;
import parley.model.PartyId;

/// The persons of one report under their full and short names, with what the report itself says of them.
final class Cast {
    private static final Set<String> OF_STATES = Set.of("minister", "secretary", "president", "premier", "chancellor");

    private final Scene scene;
    private final HomeState home;
    private final Affiliations affiliations;
    private final Map<String, Member> byName = new HashMap<>();
    private final Map<String, List<String>> namesByShort = new HashMap<>();
    /// by the first word, which is the surname in some languages: `Park` of `Park Joon-ha`
    private final Map<String, List<String>> namesByFirst = new HashMap<>();

    Cast(Scene scene, HomeState home, Affiliations affiliations) {
        this.scene = scene;
        this.home = home;
        this.affiliations = affiliations;
        for (int s = 0; s < scene.sentences(); s++) {
            for (PersonSpan person : scene.persons(s)) {
                enter(s, person);
            }
        }
    }

    /// This cast, with those placed whom only the report around them places: `her spokesman X`, `spokesman X`.
    Cast placed(Affiliations inContext, Context voices) {
        Cast placed = new Cast(this, inContext);
        for (int s = 0; s < scene.sentences(); s++) {
            for (PersonSpan person : scene.persons(s)) {
                placed.place(s, person, voices);
            }
        }
        return placed;
    }

    private Cast(Cast known, Affiliations inContext) {
        this.scene = known.scene;
        this.home = known.home;
        this.affiliations = inContext;
        byName.putAll(known.byName);
        namesByShort.putAll(known.namesByShort);
        namesByFirst.putAll(known.namesByFirst);
    }

    private void place(int sentence, PersonSpan person, Context voices) {
        Optional<Member> open = member(person).filter(m -> m.party().isEmpty());
        if (open.isPresent()) {
            Standing told = affiliations.ofPerson(sentence, person);
            Optional<PartyId> party = told.party()
                    .or(() -> told.role()
                            .filter(r -> isVoice(r))
                            .flatMap(r ->
                                    voices.standing(sentence, person.from()).party()));
            party.ifPresent(p -> byName.put(open.get().name(), open.get().of(p)));
        }
    }

    private static boolean isVoice(String role) {
        return Roles.ofNoun(Member.lastWord(role))
                .filter(r -> r.kind() == Role.Kind.VOICE)
                .isPresent();
    }

    private void enter(int sentence, PersonSpan person) {
        Member told = told(sentence, person);
        Optional<Member> known = person.full() ? byLastNames(person.name()) : byShortName(person.name());
        String name = known.map(Member::name).orElse(told.name());
        Member before = byName.getOrDefault(name, told);
        byName.put(name, before.with(told));
        List<String> names = namesByShort.computeIfAbsent(Surnames.key(before.shortName()), n -> new ArrayList<>());
        if (!names.contains(name)) {
            names.add(name);
            int space = name.indexOf(' ');
            String first = space < 0 ? "" : name.substring(0, space);
            if (space > 0 && !Gender.isGivenName(first)) {
                namesByFirst.computeIfAbsent(first, n -> new ArrayList<>()).add(name);
            }
        }
    }

    /// The one person whose longer name ends with this one: `Ruiz Pardo`, who is `Marta Ruiz Pardo`.
    private Optional<Member> byLastNames(String name) {
        List<String> longer = namesByShort.getOrDefault(Surnames.key(Surnames.of(name)), List.of()).stream()
                .filter(n -> n.endsWith(" " + name))
                .toList();
        return longer.size() == 1 && !byName.containsKey(name) ? byName(longer.getFirst()) : Optional.empty();
    }

    private Member told(int sentence, PersonSpan person) {
        Member plain = person.figure()
                .map(f -> Offices.member(f, scene.day()))
                .or(() -> person.full()
                        ? Optional.empty()
                        : scene.figure(sentence, person.from()).flatMap(this::inOffice))
                .orElseGet(() -> Member.named(person.name()));
        Standing standing = affiliations.ofPerson(sentence, person);
        Gender title = gender(sentence, person);
        Gender gender = title == Gender.UNKNOWN ? plain.gender() : title;
        Optional<PartyId> party = plain.party().or(standing::party).or(() -> ofTheReport(sentence, person, standing));
        return new Member(
                plain.name(),
                plain.shortName(),
                party,
                standing.role().or(plain::role),
                gender,
                party.isPresent() ? List.of() : plain.candidates());
    }

    /// A minister whose country is not said is of the state that the report is about, a commissioner of the union.
    private Optional<PartyId> ofTheReport(int sentence, PersonSpan person, Standing standing) {
        boolean ofState = standing.role()
                .filter(r -> OF_STATES.contains(Member.lastWord(r)))
                .isPresent();
        boolean commissioner = standing.role()
                .filter(r -> Member.lastWord(r).equals("commissioner"))
                .isPresent();
        return ofState ? home.ofOfficer(sentence, person.from()) : commissioner ? scene.commission() : Optional.empty();
    }

    private Gender gender(int sentence, PersonSpan person) {
        Tree tree = scene.tree(sentence);
        Gender gender = Gender.UNKNOWN;
        for (var word : Title.before(tree, person.from()).words()) {
            Gender told = Gender.ofWord(word.form());
            gender = told == Gender.UNKNOWN ? gender : told;
        }
        for (int apposition : tree.children(person.from(), "appos")) {
            Gender told = Gender.ofWord(tree.token(apposition).lemma());
            gender = told == Gender.UNKNOWN ? gender : told;
        }
        return gender;
    }

    /// The person of that full name.
    Optional<Member> byName(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /// The one person of the report with that short name; empty where there are two.
    Optional<Member> byShortName(String shortName) {
        List<String> names = namesByShort.getOrDefault(Surnames.key(shortName), List.of());
        return names.size() == 1 ? byName(names.getFirst()) : Optional.empty();
    }

    /// The one person whose name begins with the word, where it names nothing else.
    private Optional<Member> bySurnameFirst(int sentence, int token) {
        List<String> names =
                namesByFirst.getOrDefault(scene.tree(sentence).token(token).form(), List.of());
        boolean free = scene.mention(sentence, token).isEmpty();
        return names.size() == 1 && free ? byName(names.getFirst()) : Optional.empty();
    }

    /// The person whom the token names, in full or by the short name.
    Optional<Member> at(int sentence, int token) {
        Optional<PersonSpan> person = scene.person(sentence, token);
        if (person.isPresent()) {
            return member(person.get());
        }
        String form = scene.tree(sentence).token(token).form();
        Optional<Member> known = Character.isUpperCase(form.charAt(0))
                ? byShortName(form).or(() -> bySurnameFirst(sentence, token))
                : Optional.empty();
        return known.or(() -> scene.figure(sentence, token).flatMap(this::figure));
    }

    private Optional<Member> member(PersonSpan person) {
        Optional<Member> figure = person.figure().flatMap(f -> byName(f.person().name()));
        return figure.or(() -> person.full() ? byName(person.name()) : byShortName(person.name()))
                .or(() -> person.full() ? byLastNames(person.name()) : Optional.empty())
                .or(() -> byName(person.name()));
    }

    /// A person of public life under the short name alone: only where one such person held an office that day.
    private Optional<Member> figure(Mention mention) {
        String shortName = mention.figures().getFirst().shortName();
        Optional<Member> known = byShortName(shortName);
        if (known.isPresent() || namesByShort.containsKey(Surnames.key(shortName))) {
            return known;
        }
        return inOffice(mention);
    }

    private Optional<Member> inOffice(Mention mention) {
        List<Figure> inOffice = mention.figures().stream()
                .filter(f -> Offices.held(f, scene.day()).isPresent())
                .toList();
        List<Figure> spokenOf = inOffice.size() < 2
                ? inOffice
                : inOffice.stream().filter(this::isSpokenOf).toList();
        List<Member> members =
                spokenOf.stream().map(f -> Offices.member(f, scene.day())).toList();
        if (members.size() < 2) {
            return members.stream().findFirst();
        }
        boolean one = members.stream().map(Member::party).distinct().count() == 1;
        Member first = members.getFirst();
        return one ? Optional.of(Member.named(first.shortName()).with(first.unnamed())) : Optional.empty();
    }

    /// Whether the report names the party that the person stands for.
    private boolean isSpokenOf(Figure figure) {
        Optional<PartyId> party = Offices.member(figure, scene.day()).party();
        return party.isPresent() && scene.names(party.get());
    }
}
