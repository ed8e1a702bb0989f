package parley.coding.actors;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import parley.coding.parties.Mention;
import parley.coding.parties.PartyRegistry;
import parley.coding.reading.NounPhrase;
import parley.coding.reading.Reading;
import parley.coding.reading.Tree;
import parley.model.Party;
import parley.model.PartyId;
import parley.model.Publication;
import parley.model.Span;
import parley.model.Speaker;

/// Who is who in one report. Answers do not change with the order of the questions.
public final class Actors {
    private final Reading reading;
    private final List<List<Mention>> mentions;
    private final SortedMap<PartyId, Party> parties = new TreeMap<>();

    private Actors(Reading reading, PartyRegistry registry) {
        this.reading = reading;
        var day = reading.document().publication().map(Publication::date);
        this.mentions = reading.sentences().stream()
                .map(s -> registry.mentions(s.tokens(), day))
                .toList();
        mentions.stream()
                .flatMap(List::stream)
                .flatMap(m -> m.party().stream())
                .forEach(id -> registry.party(id).ifPresent(p -> parties.put(id, p)));
    }

    public static Actors of(Reading reading, PartyRegistry registry) {
        return new Actors(reading, registry);
    }

    /// Who the noun phrase headed by `head` is; `voice` is the speaker where the phrase stands in his words.
    public Actor at(int sentence, int head, Optional<Speaker> voice) {
        Tree tree = reading.tree(sentence);
        NounPhrase phrase = tree.nounPhrase(head);
        Span span = reading.span(sentence, phrase.from(), phrase.to());
        Optional<PartyId> party = mentions.get(sentence).stream()
                .filter(m -> m.from() < phrase.to() && m.to() > phrase.from())
                .flatMap(m -> m.party().stream())
                .findFirst();
        return new Actor(
                Optional.of(span),
                Optional.empty(),
                party,
                Optional.empty(),
                Speaker.How.NAMED,
                List.of(),
                Optional.empty());
    }

    /// Every member of what is named there: "A and B", "the two leaders", "both sides".
    public List<Actor> all(int sentence, int head, Optional<Speaker> voice) {
        return reading.tree(sentence).conjuncts(head).stream()
                .map(i -> at(sentence, i, voice))
                .toList();
    }

    /// Who said it; `earlier` are the speakers before, for "he" and "the minister".
    public Speaker speaker(Span span, List<Speaker> earlier) {
        int sentence = reading.sentenceAt(span.start());
        int from = reading.tokenAt(sentence, span.start());
        int to = reading.tokenAt(sentence, span.end() - 1) + 1;
        return at(sentence, reading.tree(sentence).headOf(from, to), Optional.empty())
                .speaking(span);
    }

    /// Every party met in the report, those not in the registry too, by id.
    public SortedMap<PartyId, Party> parties() {
        return parties;
    }
}
