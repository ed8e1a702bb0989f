package parley.coding.terms;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.coding.codebook.Occurrence;
import parley.coding.codebook.Sense;
import parley.model.Matter;
import parley.model.PartyId;

/// Who carries out what in a report, where its words say so anywhere (`Russian strikes`): who would have to act where a
/// demand (`the shelling must stop`) leaves it unsaid.
final class Doers {
    private final Map<Matter, List<PartyId>> byFrequency = new HashMap<>();

    Doers(List<Scene> scenes, Holders holders) {
        Map<Matter, Map<PartyId, Integer>> counts = new HashMap<>();
        for (Scene scene : scenes) {
            for (int i = 0; i < scene.tree().size(); i++) {
                for (Occurrence topic : scene.senses().topics(i)) {
                    count(scene, i, (Sense.Topic) topic.sense(), holders, counts);
                }
            }
        }
        counts.forEach((matter, parties) -> byFrequency.put(
                matter,
                parties.entrySet().stream()
                        .sorted(Map.Entry.<PartyId, Integer>comparingByValue(Comparator.reverseOrder()))
                        .map(Map.Entry::getKey)
                        .toList()));
    }

    private static void count(
            Scene scene, int i, Sense.Topic topic, Holders holders, Map<Matter, Map<PartyId, Integer>> counts) {
        boolean alone = topic.role() == Sense.Role.ACT || topic.role() == Sense.Role.UNDO;
        int doer = alone ? Roles.doer(scene, i, i) : -1;
        if (doer >= 0) {
            holders.parties(scene, doer, Optional.empty())
                    .forEach(p -> counts.computeIfAbsent(topic.matter(), m -> new LinkedHashMap<>())
                            .merge(p, 1, Integer::sum));
        }
    }

    /// Who else than `party` does most of that.
    Optional<PartyId> of(Matter matter, PartyId party) {
        return byFrequency.getOrDefault(matter, List.of()).stream()
                .filter(p -> !p.equals(party))
                .findFirst();
    }
}
