package parley.app.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import parley.app.evaluate.SentenceFile.MarkedEvent;
import parley.app.evaluate.SentenceFile.MarkedSentence;
import parley.coding.Coding;
import parley.model.Document;
import parley.model.Event;

/// Scores events against sentences marked with the events they tell. Negated events are not counted as found.
///
/// Of the sentences that have an event: `any`, some event was found; `root`, one of the first marked event's root
/// ([EventRoots]); `quad`, of its quadrant; `triple`, of its root between its states, where their ISO codes are marked;
/// `exact`, of its CAMEO code. `empty` is the share of the others that were left without one. `roots.*` counts every
/// root of a sentence, `per-sentence` is the mean number of events in a sentence that has one.
public final class EventScorer {
    private final Share any = new Share("any");
    private final Share root = new Share("root");
    private final Share quad = new Share("quad");
    private final Share triple = new Share("triple");
    private final Share exact = new Share("exact");
    private final Share empty = new Share("empty");
    private final Tally roots = new Tally();
    private int events;
    private int sentences;

    private EventScorer() {}

    /// The measures over all sentences of `gold` (format: [SentenceFile]), read by `coder`.
    public static List<Measure> score(Path gold, Function<Document, Coding> coder) {
        EventScorer scorer = new EventScorer();
        for (MarkedSentence sentence : SentenceFile.read(gold)) {
            List<Event> found = coder.apply(sentence.document()).entries().stream()
                    .filter(Event.class::isInstance)
                    .map(Event.class::cast)
                    .filter(event -> event.status() != Event.Status.NEGATED)
                    .toList();
            scorer.add(sentence.events(), found);
        }
        return scorer.measures();
    }

    private void add(List<MarkedEvent> marked, List<Event> found) {
        tally(marked, found);
        if (marked.isEmpty()) {
            empty.add(found.isEmpty(), found.isEmpty());
            return;
        }
        any.add(!found.isEmpty(), !found.isEmpty());
        events += found.size();
        sentences += found.isEmpty() ? 0 : 1;
        marked.stream().filter(event -> event.root().isPresent()).findFirst().ifPresent(event -> first(event, found));
    }

    private void tally(List<MarkedEvent> marked, List<Event> found) {
        Set<String> right =
                marked.stream().flatMap(event -> event.root().stream()).collect(Collectors.toSet());
        Set<String> mine = found.stream().map(EventScorer::root).collect(Collectors.toSet());
        Set<String> both = new HashSet<>(mine);
        both.retainAll(right);
        roots.add(both.size(), mine.size(), both.size(), right.size());
    }

    private void first(MarkedEvent event, List<Event> found) {
        String wanted = event.root().orElseThrow();
        boolean some = !found.isEmpty();
        root.add(some, found.stream().anyMatch(f -> root(f).equals(wanted)));
        quad.add(some, found.stream().anyMatch(f -> EventRoots.quad(root(f)) == EventRoots.quad(wanted)));
        if (betweenStates(event)) {
            triple.add(some, found.stream().anyMatch(f -> root(f).equals(wanted) && between(event, f)));
        }
        event.cameo()
                .ifPresent(code ->
                        exact.add(some, found.stream().anyMatch(f -> f.cameo().equals(code))));
    }

    private static boolean betweenStates(MarkedEvent event) {
        return !event.source().isEmpty()
                && event.source().stream().allMatch(code -> code.length() == 3)
                && event.target().stream().allMatch(code -> code.length() == 3);
    }

    private static boolean between(MarkedEvent event, Event found) {
        return met(event.source(), found.actors())
                && (event.target().isEmpty() || met(event.target(), found.recipients()));
    }

    private static boolean met(Set<String> codes, List<Event.Participant> side) {
        return side.stream().flatMap(one -> one.party().stream()).anyMatch(party -> codes.contains(party.value()));
    }

    private static String root(Event event) {
        return EventRoots.of(event.category().name()).orElseThrow();
    }

    private List<Measure> measures() {
        List<Measure> measures = new ArrayList<>();
        List.of(any, root, quad, triple, exact, empty).forEach(share -> measures.addAll(share.measure()));
        measures.addAll(roots.measures("roots"));
        if (sentences > 0) {
            measures.add(new Measure("per-sentence", (double) events / sentences, sentences, events));
        }
        return measures;
    }
}
