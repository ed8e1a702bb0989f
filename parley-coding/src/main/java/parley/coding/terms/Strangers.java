package parley.coding.terms;

import java.util.List;
import java.util.Optional;
import parley.coding.actors.Actors;
import parley.coding.finders.Report;
import parley.coding.reading.Reading;
import parley.coding.reading.Tree;
import parley.model.PartyId;
import parley.model.Speaker;

/// Whose stance it may be where the report does not tell for whom he stands: whoever is named there, under his own
/// name; else the speaker under his; else the party named nearest. A stance of nobody could not be kept at all.
final class Strangers {
    private static final int REACH = 2;
    private static final int FAR = 6;

    private final Reading reading;
    private final Actors actors;

    Strangers(Report report) {
        this.reading = report.reading();
        this.actors = report.actors();
    }

    /// The holder of a candidate whose holder stands at token `i`, -1 for whoever speaks.
    Held of(Scene scene, int i, int at, Optional<Speaker> voice) {
        Optional<Held> own = named(scene, i)
                .map(Strangers::stranger)
                .or(() -> voice.flatMap(Speaker::party).map(Strangers::stranger))
                .or(() -> voice.flatMap(this::speaking).map(Strangers::stranger));
        int before = i < 0 ? reading.tokenAt(scene.sentence(), at) : i;
        return own.or(this::author)
                .or(() -> subject(scene.sentence(), before))
                .or(() -> named(scene.sentence(), 0, before))
                .or(() -> near(scene, before))
                .or(() -> nearest(scene, before))
                .or(() -> trade(scene, i))
                .orElse(Held.NOBODY);
    }

    private static Held stranger(PartyId party) {
        return new Held(List.of(party), Held.Way.STRANGER);
    }

    private Optional<PartyId> named(Scene scene, int i) {
        boolean name = i >= 0 && isName(scene.tree(), i);
        return name ? actors.namesake(scene.sentence(), i) : Optional.empty();
    }

    private static boolean isName(Tree tree, int i) {
        return tree.token(i).upos().equals("PROPN") && tree.token(i).form().length() > 1;
    }

    private Optional<Held> author() {
        List<PartyId> authors = actors.authors();
        return authors.isEmpty() ? Optional.empty() : Optional.of(new Held(authors, Held.Way.AUTHOR));
    }

    private Optional<Held> trade(Scene scene, int i) {
        return i < 0 ? Optional.empty() : actors.trade(scene.sentence(), i).map(Strangers::stranger);
    }

    /// A speaker by name of whom nothing else is known.
    private Optional<PartyId> speaking(Speaker speaker) {
        if (speaker.name().isEmpty()) {
            return Optional.empty();
        }
        int sentence = reading.sentenceAt(speaker.span().start());
        int from = reading.tokenAt(sentence, speaker.span().start());
        int to = reading.tokenAt(sentence, speaker.span().end() - 1);
        for (int k = from; k <= to; k++) {
            boolean name = isName(reading.tree(sentence), k);
            Optional<PartyId> party = name ? actors.namesake(sentence, k) : Optional.empty();
            if (party.isPresent()) {
                return party;
            }
        }
        return Optional.empty();
    }

    /// The party named last before the token as a subject: in its sentence, else in the two before.
    Optional<Held> near(Scene scene, int i) {
        Optional<Held> held = subject(scene.sentence(), i);
        for (int s = scene.sentence() - 1; s >= Math.max(0, scene.sentence() - REACH); s--) {
            int last = s;
            held = held.or(() -> subject(last, reading.tree(last).size()));
        }
        return held;
    }

    private Optional<Held> subject(int sentence, int end) {
        Tree tree = reading.tree(sentence);
        for (int k = end - 1; k >= 0; k--) {
            if (tree.is(k, "nsubj")) {
                Optional<PartyId> party =
                        actors.at(sentence, k, Optional.empty()).party();
                if (party.isPresent()) {
                    return party.map(p -> new Held(List.of(p), Held.Way.NEAR));
                }
            }
        }
        return Optional.empty();
    }

    /// The party named last before the token in whatever place, else the first after it in its sentence.
    private Optional<Held> nearest(Scene scene, int i) {
        Optional<Held> held = Optional.empty();
        for (int s = scene.sentence() - 1; s >= Math.max(0, scene.sentence() - FAR); s--) {
            int last = s;
            held = held.or(() -> named(last, 0, reading.tree(last).size()));
        }
        return held.or(() -> named(scene.sentence(), i + 1, scene.tree().size()));
    }

    /// Those named last among the tokens `[from, to)`: all whom one list names.
    private Optional<Held> named(int sentence, int from, int to) {
        Tree tree = reading.tree(sentence);
        for (int k = to - 1; k >= from; k--) {
            int first = tree.is(k, "conj") ? tree.head(k) : k;
            List<PartyId> parties = mentioned(sentence, k).isEmpty()
                    ? List.of()
                    : tree.conjuncts(first).stream()
                            .flatMap(c -> mentioned(sentence, c).stream())
                            .distinct()
                            .toList();
            if (!parties.isEmpty()) {
                return Optional.of(new Held(parties, Held.Way.STRANGER));
            }
        }
        return Optional.empty();
    }

    private Optional<PartyId> mentioned(int sentence, int k) {
        String upos = reading.tree(sentence).token(k).upos();
        boolean names = upos.equals("PROPN") || upos.equals("ADJ");
        return names ? actors.at(sentence, k, Optional.empty()).party() : Optional.empty();
    }
}
