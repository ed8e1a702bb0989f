package parley.coding.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parley.coding.reading.Tree;
import parley.model.Matter;
import parley.model.Term;

/// What the words of one sentence mean by the codebook, by the token that each phrase hangs from. Immutable.
/// A word inside a longer phrase of the same kind is not read by itself (`trade` in `trade embargo`).
public final class Senses {
    private final List<List<Occurrence>> topics;
    private final List<List<Occurrence>> processes;
    private final List<List<Occurrence>> attitudes;
    private final List<Optional<Term.Firmness>> emphasis;

    Senses(Tree tree, List<Occurrence> all) {
        topics = lists(tree.size());
        processes = lists(tree.size());
        attitudes = lists(tree.size());
        emphasis = new ArrayList<>(java.util.Collections.nCopies(tree.size(), Optional.empty()));
        List<Occurrence> fitting = all.stream().filter(o -> stands(tree, o)).toList();
        List<Occurrence> phrases = fitting.stream().filter(o -> o.width() > 1).toList();
        for (Occurrence occurrence : fitting) {
            if (phrases.stream().noneMatch(o -> hides(o, occurrence))) {
                keep(occurrence);
            }
        }
    }

    /// `need to` is an auxiliary in `they need to act`, not in `the need to act`; a verb's phrase hangs from a verb.
    private static boolean stands(Tree tree, Occurrence found) {
        if (!(found.sense() instanceof Sense.Attitude attitude)) {
            return true;
        }
        String first = tree.token(found.first()).upos();
        String head = tree.token(found.head()).upos();
        return switch (attitude.form()) {
            case MODAL -> !first.equals("NOUN");
            case VERB -> !head.equals("ADJ") && !head.equals("NOUN");
            default -> true;
        };
    }

    /// The head of a longer phrase goes on telling its own matter: a trade agreement is an agreement.
    private static boolean hides(Occurrence longer, Occurrence shorter) {
        boolean idle = longer.sense() instanceof Sense.Idle && shorter.sense() instanceof Sense.Attitude;
        boolean alike = shorter.within(longer)
                && (idle || longer.sense().getClass() == shorter.sense().getClass());
        if (longer.sense() instanceof Sense.Exempt(Matter matter)) {
            return shorter.sense() instanceof Sense.Topic topic
                    && topic.matter().equals(matter)
                    && shorter.within(longer);
        }
        boolean headOfTopic = longer.sense() instanceof Sense.Topic && longer.head() == shorter.head();
        return alike && !headOfTopic;
    }

    private void keep(Occurrence found) {
        switch (found.sense()) {
            case Sense.Topic topic -> topics.get(found.head()).add(found);
            case Sense.Process process -> processes.get(found.head()).add(found);
            case Sense.Attitude attitude -> attitudes.get(found.head()).add(found);
            case Sense.Idle() -> {}
            case Sense.Exempt(Matter matter) -> {}
            case Sense.Emphasis(Term.Firmness firmness) -> emphasis.set(found.last(), Optional.of(firmness));
        }
    }

    private static List<List<Occurrence>> lists(int size) {
        return Stream.generate(() -> (List<Occurrence>) new ArrayList<Occurrence>(0))
                .limit(size)
                .toList();
    }

    /// The phrases about a matter that hang from token `i`.
    public List<Occurrence> topics(int i) {
        return topics.get(i);
    }

    /// The words at token `i` that do or end what they are applied to.
    public List<Occurrence> processes(int i) {
        return processes.get(i);
    }

    /// The phrases that put a stance and hang from token `i`.
    public List<Occurrence> attitudes(int i) {
        return attitudes.get(i);
    }

    /// How firm token `i` makes what it stands beside.
    public Optional<Term.Firmness> emphasis(int i) {
        return emphasis.get(i);
    }
}
