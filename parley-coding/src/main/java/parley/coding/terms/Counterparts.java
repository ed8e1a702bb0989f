package parley.coding.terms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.coding.actors.Actor;
import parley.coding.finders.Report;
import parley.coding.reading.Tree;
import parley.model.PartyId;

/// Whom a party mostly deals with in a report: the party named most often beside it, the first named of several.
final class Counterparts {
    private final List<PartyId> byFrequency;
    private final List<List<PartyId>> pairs = new ArrayList<>();

    Counterparts(Report report) {
        Map<PartyId, Integer> counts = new LinkedHashMap<>();
        for (int s = 0; s < report.reading().sentences().size(); s++) {
            Tree tree = report.reading().tree(s);
            for (int i = 0; i < tree.size(); i++) {
                if (tree.token(i).upos().equals("PROPN")
                        && (tree.is(i, "nsubj") || tree.is(i, "obj") || tree.is(i, "nmod"))) {
                    Actor actor = report.actors().at(s, i, Optional.empty());
                    actor.party().ifPresent(p -> counts.merge(p, 1, Integer::sum));
                }
            }
        }
        for (int s = 0; s < report.reading().sentences().size(); s++) {
            pairs(report, s);
        }
        byFrequency = counts.entrySet().stream()
                .sorted(Map.Entry.<PartyId, Integer>comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /// Who is named together with one other party: between them, or as the two who act together.
    private void pairs(Report report, int sentence) {
        Tree tree = report.reading().tree(sentence);
        for (int i = 0; i < tree.size(); i++) {
            if (joint(tree, i) || tree.lemmaOf(i, "case").equalsIgnoreCase("between")) {
                List<PartyId> pair = report.actors().all(sentence, i, Optional.empty()).stream()
                        .flatMap(a -> a.party().stream())
                        .distinct()
                        .toList();
                if (pair.size() == 2) {
                    pairs.add(pair);
                }
            }
        }
    }

    /// `A and B met`, `the A and B delegations`.
    private static boolean joint(Tree tree, int subject) {
        return tree.is(subject, "nsubj")
                && (tree.has(subject, "conj")
                        || tree.children(subject, "amod").stream().anyMatch(a -> tree.has(a, "conj")));
    }

    /// The other side of `talks between A and B`, else the party named most often.
    Optional<PartyId> of(PartyId party) {
        for (List<PartyId> pair : pairs) {
            if (pair.contains(party)) {
                return pair.stream().filter(p -> !p.equals(party)).findFirst();
            }
        }
        return byFrequency.stream().filter(p -> !p.equals(party)).findFirst();
    }
}
