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
                .or(() -> voice.flatMap(this::speaking))
                .map(p -> new Held(List.of(p), Held.Way.STRANGER));
        int before = i < 0 ? reading.tokenAt(scene.sentence(), at) : i;
        return own.or(() -> near(scene, before))
                .or(() -> nearest(scene, before).or(() -> trade(scene, i)).map(p -> new Held(List.of(p), Held.Way.STRANGER)))
                .orElse(Held.NOBODY);
    }

    private Optional<PartyId> named(Scene scene, int i) {
        boolean name = i >= 0 && scene.tree().token(i).upos().equals("PROPN");
        return name ? actors.namesake(scene.sentence(), i) : Optional.empty();
    }

    private Optional<PartyId> trade(Scene scene, int i) {
        return i < 0 ? Optional.empty() : actors.trade(scene.sentence(), i);
    }

    /// A speaker by name of whom nothing else is known.
    private Optional<PartyId> speaking(Speaker speaker) {
        if (speaker.name().isEmpty()) {
            return Optional.empty();
        }
        int sentence = reading.sentenceAt(speaker.span().start());
        int from = reading.tokenAt(sentence, speaker.span().start());
        int to = reading.tokenAt(sentence, speaker.span().end() - 1);
        for (int k = to; k >= from; k--) {
            boolean name = reading.tree(sentence).token(k).upos().equals("PROPN");
            Optional<PartyId> party = name ? actors.namesake(sentence, k) : Optional.empty();
            if (party.isPresent()) {
                return party;
            }
        }
        return Optional.empty();
    }

    /// The party named last before the token as a subject: in its sentence, else in the two before.
    Optional<Held> near(Scene scene, int i) {
        for (int s = scene.sentence(); s >= Math.max(0, scene.sentence() - REACH); s--) {
            Tree tree = reading.tree(s);
            int end = s == scene.sentence() ? i : tree.size();
            Optional<PartyId> subject = last(s, end, "nsubj");
            if (subject.isPresent()) {
                return subject.map(p -> new Held(List.of(p), Held.Way.NEAR));
            }
        }
        return Optional.empty();
    }

    private Optional<PartyId> last(int sentence, int end, String relation) {
        Tree tree = reading.tree(sentence);
        for (int k = end - 1; k >= 0; k--) {
            if (tree.is(k, relation)) {
                Optional<PartyId> party =
                        actors.at(sentence, k, Optional.empty()).party();
                if (party.isPresent()) {
                    return party;
                }
            }
        }
        return Optional.empty();
    }

    /// The party named last before the token in whatever place, else the first after it in its sentence.
    private Optional<PartyId> nearest(Scene scene, int i) {
        for (int s = scene.sentence(); s >= Math.max(0, scene.sentence() - FAR); s--) {
            int end = s == scene.sentence() ? i : reading.tree(s).size();
            for (int k = end - 1; k >= 0; k--) {
                Optional<PartyId> party = mentioned(s, k);
                if (party.isPresent()) {
                    return party;
                }
            }
        }
        for (int k = i + 1; k < scene.tree().size(); k++) {
            Optional<PartyId> party = mentioned(scene.sentence(), k);
            if (party.isPresent()) {
                return party;
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
