package parley.coding.terms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.coding.finders.Report;
import parley.model.Addressee;
import parley.model.PartyId;
import parley.model.Speaker;
import parley.model.Statement;

/// Who may carry a measure out: its holder, whom its sentence names, whom the rules and the rest of the report tell of,
/// whom the report names lately or most, and nobody. One report's, not thread-safe.
final class Contenders {
    private static final int MOST = 4;
    private static final int LATELY = 2;
    private final Report report;
    private final List<Scene> scenes;
    private @Nullable Mentions mentions;

    Contenders(Report report, List<Scene> scenes) {
        this.report = report;
        this.scenes = scenes;
    }

    /// Gathered when first asked for: most documents put no stance.
    private Mentions mentions() {
        Mentions known = mentions == null ? new Mentions(report, scenes) : mentions;
        mentions = known;
        return known;
    }

    List<Contender> of(Draft.Setting setting, Candidate candidate, Hints hints) {
        Map<PartyId, Naming> namings = namings(setting, candidate);
        DoerFeatures features = new DoerFeatures(setting, candidate, hints, namings);
        List<Contender> contenders = new ArrayList<>();
        contenders.add(new Contender(Optional.empty(), features.ofNobody()));
        for (PartyId party : parties(setting, hints, namings.keySet())) {
            contenders.add(new Contender(Optional.of(party), features.of(known(setting, party))));
        }
        return contenders;
    }

    /// The nearest naming of each party in the sentence, the nearest first.
    private Map<PartyId, Naming> namings(Draft.Setting setting, Candidate candidate) {
        Map<PartyId, Naming> nearest = new HashMap<>();
        Scene scene = setting.scene();
        for (Mentions.Mention mention :
                mentions().in(scene.sentence(), setting.stated().voice())) {
            Naming naming = Naming.of(scene, candidate, mention.token());
            nearest.merge(mention.party(), naming, (a, b) -> Naming.NEAREST.compare(b, a) < 0 ? b : a);
        }
        Map<PartyId, Naming> sorted = new LinkedHashMap<>();
        nearest.entrySet().stream()
                .sorted(Map.Entry.<PartyId, Naming>comparingByValue(Naming.NEAREST)
                        .thenComparing(Map.Entry.comparingByKey(Comparator.comparing(PartyId::value))))
                .forEach(e -> sorted.put(e.getKey(), e.getValue()));
        return sorted;
    }

    private Set<PartyId> parties(Draft.Setting setting, Hints hints, Set<PartyId> named) {
        Set<PartyId> parties = new LinkedHashSet<>(List.of(setting.stated().holder()));
        parties.addAll(named);
        Stream.of(setting.partner(), speaker(setting), addressee(setting))
                .flatMap(Optional::stream)
                .forEach(parties::add);
        hints.parties().forEach(parties::add);
        int sentence = setting.scene().sentence();
        for (int s = sentence - 1; s >= Math.max(0, sentence - LATELY); s--) {
            mentions().in(s, Optional.empty()).forEach(m -> parties.add(m.party()));
        }
        mentions().ranked().stream().limit(MOST).forEach(parties::add);
        return parties;
    }

    private Known known(Draft.Setting setting, PartyId party) {
        PartyId holder = setting.stated().holder();
        boolean kin = report.actors().homeOf(party).equals(Optional.of(holder))
                || report.actors().homeOf(holder).equals(Optional.of(party));
        return new Known(
                party,
                report.actors().party(party).kind(),
                report.actors().party(holder).kind(),
                kin,
                mentions().ranked().indexOf(party),
                mentions().share(party),
                mentions().since(setting.scene().sentence(), party));
    }

    static Optional<PartyId> speaker(Draft.Setting setting) {
        return setting.stated().voice().flatMap(Speaker::party);
    }

    static Optional<PartyId> addressee(Draft.Setting setting) {
        return setting.stated().statement().flatMap(Statement::addressee).flatMap(Addressee::party);
    }
}
