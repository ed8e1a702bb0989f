package parley.coding.events;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.coding.finders.Finder;
import parley.coding.finders.Report;
import parley.coding.finders.Voices;
import parley.coding.learning.Weights;
import parley.coding.reading.Tree;
import parley.model.Cameo;
import parley.model.Entry;
import parley.model.Event;
import parley.model.Event.Category;
import parley.model.Event.Participant;
import parley.model.PartyId;
import parley.model.Span;
import parley.model.Statement;
import parley.model.When;

/// Finds events sentence by sentence: triggers, the ranker's choice among them, their sides and circumstances. The same
/// event told twice in a report is kept once, where it stands first. Immutable and thread-safe.
public final class EventFinder implements Finder {
    /// An act in which no known party takes part is told where it is as likely as this.
    private static final double LIKELY = 0.75;

    private final Frames frames;
    private final Triggers triggers;
    private final Ranker ranker;

    private EventFinder(Frames frames, Ranker ranker) {
        this.frames = frames;
        this.triggers = new Triggers(frames);
        this.ranker = ranker;
    }

    public static EventFinder of(Frames frames) {
        return new EventFinder(frames, Ranker.standard());
    }

    /// A finder with other weights, for training.
    public static EventFinder of(Frames frames, Weights weights) {
        return new EventFinder(frames, new Ranker(weights));
    }

    @Override
    public List<Entry> find(Report report, List<Entry> soFar) {
        Voices voices = new Voices(soFar);
        List<Entry> events = new ArrayList<>();
        Set<List<Object>> told = new HashSet<>();
        for (int s = 0; s < report.reading().sentences().size(); s++) {
            List<Trigger> found = triggers.of(s, report.reading().tree(s));
            List<Ranker.Choice> chosen = ranker.choose(found);
            List<Trigger> contacts = Contacts.of(found, chosen);
            for (Trigger contact : contacts) {
                Event event = event(report, new Ranker.Choice(contact, Root.CONSULT, 1), voices, "e" + events.size());
                if (isBetweenTwo(event) && told.add(sameness(event))) {
                    events.add(event);
                }
            }
            for (Ranker.Choice choice : chosen) {
                Event event = event(report, choice, voices, "e" + events.size());
                boolean free = !contacts.contains(choice.trigger());
                if (free && isSupported(choice, event) && told.add(sameness(event))) {
                    events.add(event);
                }
            }
        }
        return events;
    }

    private Event event(Report report, Ranker.Choice choice, Voices voices, String id) {
        Trigger trigger = choice.trigger();
        Span span = span(report, trigger);
        Optional<Statement> told = voices.holding(span.start(), span.end());
        Sides.Scene scene = new Sides.Scene(report.actors(), report.dates(), told.flatMap(Statement::speaker));
        Circumstances circumstances = new Circumstances(trigger, frames);
        Root root = circumstances.settled(choice.root());
        Sides.Both sides = Sides.of(trigger, root, frames, scene);
        String code = CodeChoice.code(trigger, root, frames);
        Category category = CodeChoice.category(code, root);
        When when = circumstances.when(report.dates());
        Optional<Cameo.Code> plover = Cameo.standard().find(code);
        return new Event(
                id,
                report.reading().document().id(),
                category,
                plover.flatMap(Cameo.Code::mode),
                plover.map(Cameo.Code::contexts).orElse(List.of()),
                sides.actors(),
                sides.recipients(),
                span,
                when,
                circumstances.status(root, when, report.dates().publication()),
                circumstances.place(report.dates()),
                circumstances.contact(category, code, sides),
                told.map(Statement::id),
                code);
    }

    private static boolean isBetweenTwo(Event event) {
        return Stream.concat(event.actors().stream(), event.recipients().stream())
                        .flatMap(p -> p.name().or(() -> p.party().map(PartyId::value)).stream())
                        .distinct()
                        .count()
                > 1;
    }

    /// A contact takes at least somebody; a word that the lexicon does not know is taken for an act only where a known
    /// party stands on either side.
    private static boolean isSupported(Ranker.Choice choice, Event event) {
        boolean known = !parties(event.actors()).isEmpty()
                || !parties(event.recipients()).isEmpty();
        boolean nobody = event.actors().isEmpty() && event.recipients().isEmpty();
        boolean empty = nobody && event.category() == Category.CONSULT;
        return known || choice.trigger().proposal().isPresent() && !empty && choice.probability() >= LIKELY;
    }

    /// The trigger with what hangs closely from it: from its first to its last dependent, remarks and clauses aside.
    private static Span span(Report report, Trigger trigger) {
        Tree tree = trigger.tree();
        int from = trigger.token();
        int to = trigger.token();
        for (int child : tree.children(trigger.token())) {
            switch (tree.relation(child)) {
                case "nsubj", "obj", "iobj", "xcomp", "nmod", "obl", "compound", "amod", "aux", "det" -> {
                    from = Math.min(from, tree.first(child));
                    to = Math.max(to, tree.last(child));
                }
                default -> {}
            }
        }
        return report.reading().span(trigger.sentence(), from, to + 1);
    }

    /// What makes two events of a report one: the same kind between the same known parties, or else nothing but its
    /// place.
    private static List<Object> sameness(Event event) {
        List<PartyId> actors = parties(event.actors());
        List<PartyId> recipients = parties(event.recipients());
        return actors.isEmpty() || recipients.isEmpty()
                ? List.of(event.span())
                : List.of(event.category(), event.status(), event.when(), actors, recipients);
    }

    private static List<PartyId> parties(List<Participant> side) {
        return side.stream()
                .flatMap(p -> p.party().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
