package parley.coding.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import parley.coding.reading.Dateline;
import parley.coding.reading.Tree;
import parley.model.Party;
import parley.model.PartyId;

/// Of which state a bare `the foreign minister` is: the place named in its clause, who acts around it, where the report
/// was written, and whom it is about. Where two are as likely, none.
final class HomeState {
    private static final int SAME_SENTENCE = 3;
    private static final int SENTENCE_BEFORE = 2;
    private static final int WRITTEN_THERE = 2;
    private static final int NAMED_MOST = 2;
    private static final Set<String> TOWARDS = Set.of("to", "with");

    private final Scene scene;
    private final Optional<PartyId> written;

    HomeState(Scene scene) {
        this.scene = scene;
        this.written = written();
    }

    /// The state whose capital or name the first dateline has, where the report names it again.
    private Optional<PartyId> written() {
        for (Dateline line : scene.reading().datelines()) {
            for (String place : line.places().reversed()) {
                Optional<PartyId> party = scene.named(place).filter(this::isState);
                if (party.isPresent()) {
                    return party.filter(scene::names);
                }
            }
        }
        return Optional.empty();
    }

    /// The state, or the ones between which it could not be decided.
    Standing at(int sentence, int token) {
        Optional<PartyId> place = place(sentence, token);
        if (place.isPresent()) {
            return new Standing(place, Optional.empty(), List.of(), false);
        }
        Map<PartyId, Integer> scores = new TreeMap<>();
        subjects(sentence, 0, token).forEach(p -> scores.merge(p, SAME_SENTENCE, Math::max));
        subjects(sentence, token, scene.tree(sentence).size())
                .forEach(p -> scores.merge(p, SENTENCE_BEFORE, Math::max));
        if (sentence > 0) {
            int whole = scene.tree(sentence - 1).size();
            subjects(sentence - 1, 0, whole).forEach(p -> scores.merge(p, SENTENCE_BEFORE, Math::max));
        }
        written.ifPresent(p -> scores.merge(p, WRITTEN_THERE, Integer::sum));
        scene.dominantState().ifPresent(p -> scores.merge(p, NAMED_MOST, Integer::sum));
        return best(scores);
    }

    /// The state of a named office holder. With whom somebody talks is of another state, that of a `Norwegian
    /// counterpart` named before; where none is, nobody knows.
    Optional<PartyId> ofOfficer(int sentence, int person) {
        Tree tree = scene.tree(sentence);
        String link = tree.lemmaOf(person, "case").toLowerCase(Locale.ROOT);
        boolean other = (tree.is(person, "obl") || tree.is(person, "nmod")) && TOWARDS.contains(link);
        return other ? counterpart(sentence) : at(sentence, person).party();
    }

    private Optional<PartyId> counterpart(int sentence) {
        for (int s = sentence; s >= Math.max(0, sentence - 2); s--) {
            Tree tree = scene.tree(s);
            for (int i = 1; i < tree.size(); i++) {
                Optional<PartyId> party = tree.token(i).lemma().equals("counterpart")
                        ? scene.party(s, i - 1).filter(this::isState)
                        : Optional.empty();
                if (party.isPresent()) {
                    return party;
                }
            }
        }
        return Optional.empty();
    }

    private static Standing best(Map<PartyId, Integer> scores) {
        int most = scores.values().stream().mapToInt(i -> i).max().orElse(0);
        List<PartyId> best = scores.keySet().stream()
                .filter(p -> scores.getOrDefault(p, 0) == most)
                .toList();
        Optional<PartyId> one = best.size() == 1 ? Optional.of(best.getFirst()) : Optional.empty();
        return new Standing(one, Optional.empty(), best, false);
    }

    /// The state of `In Kyiv, a presidential adviser said`.
    private Optional<PartyId> place(int sentence, int token) {
        Tree tree = scene.tree(sentence);
        if (!tree.token(0).form().equals("In") || tree.size() < 2) {
            return Optional.empty();
        }
        for (int i = 1; i < Math.min(token, 5); i++) {
            if (tree.token(i).form().equals(",")) {
                return scene.party(sentence, i - 1).filter(this::isState);
            }
        }
        return Optional.empty();
    }

    /// The states that are subjects among the tokens `[from, to)`, or possess or modify one.
    private List<PartyId> subjects(int sentence, int from, int to) {
        Tree tree = scene.tree(sentence);
        List<PartyId> found = new ArrayList<>();
        for (int i = from; i < to; i++) {
            int at = i;
            for (int up = 0; up < 3 && tree.head(at) >= 0 && isInner(tree, at); up++) {
                at = tree.head(at);
            }
            Optional<PartyId> party = tree.is(at, "nsubj") ? scene.party(sentence, i) : Optional.empty();
            party.filter(p -> isState(p) && !found.contains(p)).ifPresent(found::add);
        }
        return found;
    }

    private static boolean isInner(Tree tree, int i) {
        return tree.is(i, "amod") || tree.is(i, "compound") || tree.is(i, "nmod:poss") || tree.is(i, "flat");
    }

    private boolean isState(PartyId party) {
        return scene.registry()
                .party(party)
                .filter(p -> p.kind() == Party.Kind.STATE)
                .isPresent();
    }
}
