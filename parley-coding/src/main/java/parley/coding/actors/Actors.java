package parley.coding.actors;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import parley.coding.parties.Figure;
import parley.coding.parties.PartyRecord;
import parley.coding.parties.PartyRegistry;
import parley.coding.reading.Reading;
import parley.coding.reading.Tree;
import parley.model.Party;
import parley.model.PartyId;
import parley.model.Span;
import parley.model.Speaker;

/// Who is who in one report. Answers do not change with the order of the questions. Thread-safe.
///
/// Built in three passes: names and persons of every sentence, what titles and appositions say of the persons, and then
/// all that pronouns and bare nouns may refer back to.
public final class Actors {
    private static final Set<String> FIRST_PERSON =
            Set.of("I", "i", "me", "my", "we", "We", "us", "our", "Our", "My", "mine", "ours", "myself", "ourselves");

    private final Scene scene;
    private final Identities identities;
    private final Groups groups;
    private final Listings listings;
    private final Namesakes namesakes;
    private final Optional<Figure> author;
    private final SortedMap<PartyId, Party> parties;
    private final List<PartyId> authors;

    private Actors(Reading reading, PartyRegistry registry) {
        this.scene = new Scene(reading, registry);
        HomeState home = new HomeState(scene);
        Affiliations explicit = new Affiliations(scene, Context.NONE);
        Cast named = new Cast(scene, home, explicit);
        List<List<Referent>> first = new Referents(scene, named, explicit).gather();
        Antecedents context = new Antecedents(scene, home, first);
        Affiliations inContext = new Affiliations(scene, context);
        Cast cast = named.placed(inContext, new Subjects(first)::standing);
        List<List<Referent>> referents = new Referents(scene, cast, explicit).gather();
        Antecedents antecedents = new Antecedents(scene, home, referents);
        this.identities = new Identities(scene, cast, new Affiliations(scene, antecedents), antecedents);
        this.author = Author.of(scene);
        this.groups = new Groups(scene, referents);
        this.listings = new Listings(scene, referents);
        this.namesakes = new Namesakes(scene, cast);
        this.authors = Authors.of(reading.document(), registry);
        this.parties = Collections.unmodifiableSortedMap(met(referents));
    }

    public static Actors of(Reading reading, PartyRegistry registry) {
        return new Actors(reading, registry);
    }

    private SortedMap<PartyId, Party> met(List<List<Referent>> referents) {
        SortedMap<PartyId, Party> met = new TreeMap<>();
        for (int s = 0; s < scene.sentences(); s++) {
            scene.mentions(s).stream()
                    .flatMap(m -> m.party().stream())
                    .forEach(id -> met.computeIfAbsent(id, this::party));
            referents.get(s).stream()
                    .flatMap(r -> r.standing().party().stream())
                    .forEach(id -> met.computeIfAbsent(id, this::party));
        }
        return met;
    }

    /// The party of that id as the registry knows it, or as a newcomer under its own id.
    public Party party(PartyId id) {
        return scene.registry().party(id).orElseGet(() -> new Party(id, id.value(), Party.Kind.OTHER));
    }

    /// Whether the registry knows the party; what it does not know is named by the report alone.
    public boolean isKnown(PartyId id) {
        return scene.registry().record(id).isPresent();
    }

    /// The state that the word names, where the place it names lies, or to which the movement it names belongs.
    public Optional<PartyId> state(int sentence, int token) {
        return scene.state(sentence, token);
    }

    /// Whether the noun there is one for those who speak and act (`army`, `union`, `minister`), and no thing.
    public boolean isForPeople(int sentence, int token) {
        return Roles.of(scene.tree(sentence).token(token))
                .filter(r -> r.kind() != Role.Kind.WORDS && !r.sector().equals("SOC"))
                .isPresent();
    }

    /// The state that the report names, where it names no other.
    public Optional<PartyId> onlyState() {
        List<PartyId> states = parties.values().stream()
                .filter(p -> p.kind() == Party.Kind.STATE)
                .map(Party::id)
                .toList();
        return states.size() == 1 ? Optional.of(states.getFirst()) : Optional.empty();
    }

    /// The state whose movement, union or company the party is.
    public Optional<PartyId> homeOf(PartyId party) {
        return scene.registry().record(party).flatMap(PartyRecord::country);
    }

    /// The state that the report is about, where there is one.
    public Optional<PartyId> stateOfTheReport() {
        return scene.dominantState();
    }

    /// Who the noun phrase headed by `head` is; `voice` is the speaker where the phrase stands in his words.
    public Actor at(int sentence, int head, Optional<Speaker> voice) {
        return at(sentence, head, voice, Optional.empty());
    }

    private Actor at(int sentence, int head, Optional<Speaker> voice, Optional<Speaker> before) {
        if (FIRST_PERSON.contains(scene.tree(sentence).token(head).form())) {
            return voice.map(v -> identities.firstPerson(sentence, head, v))
                    .orElseGet(() -> Actor.unknown(identities.span(sentence, head)));
        }
        int meant = Relatives.meant(scene.tree(sentence), head);
        if (meant != head) {
            return at(sentence, meant, voice, before).as(identities.span(sentence, head));
        }
        List<PartyId> officers = listings.officers(sentence, head);
        if (!officers.isEmpty()) {
            return identities.group(sentence, head, officers);
        }
        if (groups.isPair(sentence, head)) {
            return identities.group(sentence, head, groups.pair(sentence, head));
        }
        List<PartyId> listed = listings.they(sentence, head);
        List<PartyId> offices = listed.isEmpty() ? listings.offices(sentence, head) : listed;
        List<PartyId> several = offices.isEmpty() ? listings.numbered(sentence, head) : offices;
        if (!several.isEmpty()) {
            return identities.group(sentence, head, several);
        }
        return identities.at(sentence, head, before);
    }

    /// Every member of what is named there: "A and B", "the two leaders", "both sides".
    public List<Actor> all(int sentence, int head, Optional<Speaker> voice) {
        List<Actor> all = new ArrayList<>();
        for (int conjunct : scene.tree(sentence).conjuncts(head)) {
            all.addAll(members(sentence, conjunct, voice));
        }
        return List.copyOf(all);
    }

    /// The members of the one noun phrase headed by `head`: of "both sides" each, else whom it means.
    public List<Actor> members(int sentence, int head, Optional<Speaker> voice) {
        Actor actor = at(sentence, head, voice);
        boolean several = actor.how() == Speaker.How.GROUP && actor.candidates().size() > 1;
        return several
                ? actor.candidates().stream()
                        .map(party -> identities.member(actor, party))
                        .toList()
                : List.of(actor);
    }

    /// Who said it; `earlier` are the speakers before, in text order, for "he" and "the minister".
    public Speaker speaker(Span span, List<Speaker> earlier) {
        int sentence = scene.reading().sentenceAt(span.start());
        int from = scene.reading().tokenAt(sentence, span.start());
        Tree tree = scene.tree(sentence);
        int to = Math.min(tree.size(), Math.max(from + 1, scene.reading().tokenAt(sentence, span.end() - 1) + 1));
        SpeakerHead heads = new SpeakerHead(scene, sentence, Math.min(from, tree.size() - 1), to);
        int head = heads.one();
        Optional<Speaker> before = earlier.isEmpty() ? Optional.empty() : Optional.of(earlier.getLast());
        List<Integer> named = heads.all(head);
        if (named.size() > 1) {
            return jointly(sentence, named).speaking(span);
        }
        boolean own = FIRST_PERSON.contains(tree.token(head).form()) && author.isPresent();
        Actor actor = own ? identities.author(sentence, head, author.get()) : at(sentence, head, before, before);
        return actor.speaking(span);
    }

    /// Several speak at once: one party where all are of it, else none and all of them as candidates.
    private Actor jointly(int sentence, List<Integer> heads) {
        List<PartyId> named = new ArrayList<>();
        boolean all = true;
        for (int head : heads) {
            List<PartyId> parties = members(sentence, head, Optional.empty()).stream()
                    .flatMap(a -> a.party().stream())
                    .toList();
            all &= !parties.isEmpty();
            named.addAll(parties);
        }
        List<PartyId> distinct = named.stream().distinct().toList();
        Actor group = identities.group(sentence, heads.getFirst(), distinct);
        return all ? group : group.undecided(distinct);
    }

    /// Whose own words the whole document is, by its title; empty for a report.
    public List<PartyId> authors() {
        return authors;
    }

    /// The speaker of a statement as one who acts.
    public Actor speaking(Speaker speaker) {
        return identities.speaking(speaker);
    }

    /// All that a row of three names or more lists which ends at the token, whatever the tree makes of it.
    public List<PartyId> row(int sentence, int last) {
        return listings.row(sentence, last);
    }

    /// Whoever the capitalised words at the token name, under an id made of the name where nothing tells for whom he
    /// stands.
    public Optional<PartyId> namesake(int sentence, int token) {
        return namesakes.at(sentence, token);
    }

    /// Several of one trade, of whom nothing else is told, under an id made of the noun: `shop-owners`, `delegates`.
    public Optional<PartyId> trade(int sentence, int token) {
        return namesakes.trade(sentence, token);
    }

    /// Every party met in the report, those not in the registry too, by id.
    public SortedMap<PartyId, Party> parties() {
        return parties;
    }
}
