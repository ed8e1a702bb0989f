package parley.coding.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import parley.coding.parties.Mention;
import parley.coding.parties.PartyRegistry;
import parley.coding.parties.Sort;
import parley.coding.quotation.Quotations;
import parley.coding.reading.Reading;
import parley.coding.reading.Tree;
import parley.model.Party;
import parley.model.PartyId;
import parley.model.Publication;

/// The names that stand in one report, by sentence and token: those of the registry, and persons.
final class Scene {
    private static final List<PartyId> UNIONS = List.of(new PartyId("EU"), new PartyId("EC"));

    private final Reading reading;
    private final PartyRegistry registry;
    private final Optional<LocalDate> day;
    private final Optional<PartyId> dominant;
    private final Quotations quotations;
    private final Domestic domestic;
    private final Newcomers newcomers = new Newcomers();
    private final List<List<Mention>> mentions = new ArrayList<>();
    private final List<List<PersonSpan>> persons = new ArrayList<>();
    private final List<@Nullable Mention[]> mentionAt = new ArrayList<>();

    Scene(Reading reading, PartyRegistry registry) {
        this.reading = reading;
        this.registry = registry;
        this.day = reading.document().publication().map(Publication::date);
        List<List<Mention>> known = reading.trees().stream().map(this::known).toList();
        this.quotations = Quotations.of(reading.document().text());
        for (int s = 0; s < known.size(); s++) {
            newcomers.meet(reading.tree(s), known.get(s));
        }
        newcomers.shorten(reading.trees(), known);
        for (int s = 0; s < known.size(); s++) {
            Tree tree = reading.tree(s);
            List<Mention> found = new ArrayList<>(newcomers.mentions(tree, known.get(s)));
            List<Mention> longer = List.copyOf(found);
            known.get(s).stream()
                    .filter(k -> longer.stream().noneMatch(m -> m.from() <= k.from() && k.to() <= m.to()))
                    .forEach(found::add);
            found.sort(Comparator.comparingInt(Mention::from));
            mentions.add(List.copyOf(found));
            persons.add(new PersonFinder(tree, found)
                    .find().stream().map(p -> p.known(registry)).toList());
            mentionAt.add(spread(found, tree.size()));
        }
        this.dominant = mostNamed();
        this.domestic = new Domestic(this, mentions);
    }

    private List<Mention> known(Tree tree) {
        return registry.mentions(tree.sentence().tokens(), day).stream()
                .filter(m -> !Lookalikes.is(tree, m))
                .toList();
    }

    /// The European Union, whose a bare `the Commission` is, where the report names it.
    Optional<PartyId> commission() {
        return UNIONS.stream().filter(this::names).findFirst();
    }

    /// Whether the party is a firm by the name that the report gives it.
    boolean isFirm(PartyId party) {
        return newcomers.isFirm(party);
    }

    /// The party, or the government where it quarrels at home.
    PartyId side(int sentence, int head, PartyId party) {
        return domestic.side(sentence, head, party);
    }

    /// Whether the token stands in quotation marks.
    boolean quoted(int sentence, int token) {
        return quotations.at(tree(sentence).token(token).start()) >= 0;
    }

    private static @Nullable Mention[] spread(List<Mention> found, int size) {
        @Nullable Mention[] at = new Mention[size];
        for (Mention mention : found) {
            for (int i = mention.from(); i < mention.to(); i++) {
                at[i] = mention;
            }
        }
        return at;
    }

    Reading reading() {
        return reading;
    }

    PartyRegistry registry() {
        return registry;
    }

    Optional<LocalDate> day() {
        return day;
    }

    Tree tree(int sentence) {
        return reading.tree(sentence);
    }

    int sentences() {
        return mentions.size();
    }

    List<Mention> mentions(int sentence) {
        return mentions.get(sentence);
    }

    List<PersonSpan> persons(int sentence) {
        return persons.get(sentence);
    }

    /// The mention of a party, outlet or place that covers the token.
    Optional<Mention> mention(int sentence, int token) {
        return Optional.ofNullable(mentionAt.get(sentence)[token]).filter(m -> !m.ofPerson());
    }

    /// The mention of a person of the registry that covers the token.
    Optional<Mention> figure(int sentence, int token) {
        return Optional.ofNullable(mentionAt.get(sentence)[token]).filter(Mention::ofPerson);
    }

    /// The party whose name, adjective or seat covers the token.
    Optional<PartyId> party(int sentence, int token) {
        return mention(sentence, token)
                .filter(m -> m.sort() != Sort.OUTLET && m.sort() != Sort.PLACE)
                .flatMap(Mention::party);
    }

    /// The party of that name, adjective or seat on the day of the report.
    Optional<PartyId> named(String name) {
        return registry.named(name, day.orElse(LocalDate.EPOCH))
                .or(() -> registry.named(calm(name), day.orElse(LocalDate.EPOCH)));
    }

    private static String calm(String name) {
        return name.isEmpty() ? name : name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    /// The party of the person in office whose surname stands there alone: `the Reagan government`.
    Optional<PartyId> ofHolder(int sentence, int token) {
        List<PartyId> parties = figure(sentence, token).stream()
                .flatMap(m -> m.figures().stream())
                .flatMap(f -> Offices.held(f, day).stream())
                .map(o -> o.party())
                .distinct()
                .toList();
        return parties.size() == 1 ? Optional.of(parties.getFirst()) : Optional.empty();
    }

    /// The state that the words at the token name, in which the place there lies, or to which the movement there
    /// belongs.
    Optional<PartyId> state(int sentence, int token) {
        return mention(sentence, token)
                .flatMap(Mention::partyOrPlace)
                .flatMap(registry::record)
                .flatMap(r -> r.party().kind() == Party.Kind.STATE ? Optional.of(r.id()) : r.country());
    }

    /// The state that the report names at least twice as often as any other.
    Optional<PartyId> dominantState() {
        return dominant;
    }

    private Optional<PartyId> mostNamed() {
        Map<PartyId, Integer> counts = new TreeMap<>();
        mentions.stream()
                .flatMap(List::stream)
                .flatMap(m -> m.party().stream())
                .filter(p -> registry.party(p)
                        .filter(q -> q.kind() == Party.Kind.STATE)
                        .isPresent())
                .forEach(p -> counts.merge(p, 1, Integer::sum));
        List<Map.Entry<PartyId, Integer>> ranked = counts.entrySet().stream()
                .sorted(Map.Entry.<PartyId, Integer>comparingByValue().reversed())
                .toList();
        boolean clear = ranked.size() == 1
                || ranked.size() > 1
                        && ranked.get(0).getValue() >= 2 * ranked.get(1).getValue();
        return clear ? Optional.of(ranked.getFirst().getKey()) : Optional.empty();
    }

    /// The parties of that sector that the report names, in text order.
    List<PartyId> ofSector(String sector) {
        return mentions.stream()
                .flatMap(List::stream)
                .flatMap(m -> m.party().stream())
                .filter(p -> registry.record(p)
                        .flatMap(r -> r.sector())
                        .filter(sector::equals)
                        .isPresent())
                .distinct()
                .toList();
    }

    /// Whether the report names the party anywhere.
    boolean names(PartyId party) {
        return mentions.stream().flatMap(List::stream).anyMatch(m -> m.parties().contains(party));
    }

    /// The person whose full or titled name covers the token.
    Optional<PersonSpan> person(int sentence, int token) {
        for (PersonSpan person : persons.get(sentence)) {
            if (person.from() <= token && token < person.to()) {
                return Optional.of(person);
            }
        }
        return Optional.empty();
    }
}
