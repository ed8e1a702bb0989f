package parley.coding.terms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.coding.finders.Report;
import parley.coding.reading.Tree;
import parley.model.PartyId;
import parley.model.Speaker;

/// Where a report names which party: by name, nationality, pronoun or noun. One report's, not thread-safe.
final class Mentions {
    /// How many sentences back a party is remembered.
    static final int REACH = 4;

    private static final Set<String> NAMING = Set.of("PROPN", "PRON", "NOUN", "DET");
    private static final Set<String> FIRST_PERSON = Set.of("i", "we", "our", "my", "us", "me", "ours", "mine");
    private final Report report;
    private final List<Scene> scenes;
    private final List<List<Mention>> bySentence = new ArrayList<>();
    private final Map<PartyId, Integer> counts = new HashMap<>();
    private final List<PartyId> ranked;
    private final int all;

    /// A party named at a token.
    record Mention(int token, PartyId party) {}

    Mentions(Report report, List<Scene> scenes) {
        this.report = report;
        this.scenes = scenes;
        for (Scene scene : scenes) {
            List<Mention> found = found(scene);
            bySentence.add(found);
            found.forEach(m -> counts.merge(m.party(), 1, Integer::sum));
        }
        all = counts.values().stream().mapToInt(Integer::intValue).sum();
        ranked = counts.keySet().stream()
                .sorted(Comparator.comparing((PartyId p) -> -counts.getOrDefault(p, 0))
                        .thenComparing(PartyId::value))
                .toList();
    }

    private List<Mention> found(Scene scene) {
        List<Mention> found = new ArrayList<>();
        for (int i = 0; i < scene.tree().size(); i++) {
            if (names(scene.tree(), i)) {
                int token = i;
                report.actors().members(scene.sentence(), i, Optional.empty()).stream()
                        .flatMap(actor -> actor.party().stream())
                        .distinct()
                        .forEach(party -> found.add(new Mention(token, party)));
            }
        }
        return List.copyOf(found);
    }

    private static boolean names(Tree tree, int i) {
        String upos = tree.token(i).upos();
        boolean nationality =
                upos.equals("ADJ") && Character.isUpperCase(tree.token(i).form().codePointAt(0));
        return (nationality || NAMING.contains(upos)) && !tree.is(i, "flat");
    }

    /// The parties named in a sentence, with the speaker where it stands in his words.
    List<Mention> in(int sentence, Optional<Speaker> voice) {
        Optional<PartyId> speaker = voice.flatMap(Speaker::party);
        return speaker.isEmpty()
                ? bySentence.get(sentence)
                : Stream.concat(
                                bySentence.get(sentence).stream().filter(m -> !own(sentence, m.token())),
                                owns(sentence).map(i -> new Mention(i, speaker.get())))
                        .toList();
    }

    private Stream<Integer> owns(int sentence) {
        return Stream.iterate(0, i -> i < scenes.get(sentence).tree().size(), i -> i + 1)
                .filter(i -> own(sentence, i));
    }

    private boolean own(int sentence, int i) {
        return FIRST_PERSON.contains(scenes.get(sentence).tree().token(i).form().toLowerCase(Locale.ROOT));
    }

    /// The parties by how often the report names them.
    List<PartyId> ranked() {
        return ranked;
    }

    /// The share of a party among all that is named.
    double share(PartyId party) {
        return counts.getOrDefault(party, 0) / Math.max(1.0, all);
    }

    /// How many sentences before this one the party was named last; more than [#REACH] where it was not lately.
    int since(int sentence, PartyId party) {
        int back = 1;
        while (back <= REACH && !namedIn(sentence - back, party)) {
            back++;
        }
        return back;
    }

    private boolean namedIn(int sentence, PartyId party) {
        return sentence >= 0
                && bySentence.get(sentence).stream().anyMatch(m -> m.party().equals(party));
    }
}
