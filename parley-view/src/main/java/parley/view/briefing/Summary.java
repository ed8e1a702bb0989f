package parley.view.briefing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.model.Block;
import parley.model.Movement;
import parley.model.PartyId;
import parley.model.Readiness;
import parley.model.conflict.Prospect;
import parley.model.conflict.Prospect.Fate;
import parley.model.conflict.Prospect.Holding;
import parley.view.wording.Count;
import parley.view.wording.Dates;

/// The few sentences a hurried reader reads: who would talk, what stands between the main parties, what would unlock
/// it,
/// what would not happen whatever was left unsaid, what moved last.
final class Summary {
    private static final int NAMED = 3;
    private final Desk desk;

    private Summary(Desk desk) {
        this.desk = desk;
    }

    static List<String> of(Desk desk, Optional<Prospect> prospect) {
        Summary summary = new Summary(desk);
        List<String> sentences = new ArrayList<>();
        summary.readiness(Readiness.Level.READY, "Ready to talk", sentences);
        summary.readiness(Readiness.Level.READY_IF, "Ready on conditions", sentences);
        summary.readiness(Readiness.Level.REFUSES, "Refusing to talk", sentences);
        sentences.addAll(summary.blocks());
        summary.key().ifPresent(sentences::add);
        prospect.flatMap(summary::prospect).ifPresent(sentences::add);
        summary.movements().ifPresent(sentences::add);
        return sentences;
    }

    private void readiness(Readiness.Level level, String phrase, List<String> sentences) {
        Map<PartyId, List<PartyId>> partners = new LinkedHashMap<>();
        ReadinessSection.answers(desk).stream()
                .filter(r -> r.level() == level)
                .forEach(r -> partners.computeIfAbsent(r.from(), p -> new ArrayList<>())
                        .add(r.to()));
        if (!partners.isEmpty()) {
            List<String> said = partners.entrySet().stream()
                    .limit(NAMED)
                    .map(e -> desk.wording().name(e.getKey()) + " with " + desk.names(e.getValue()))
                    .toList();
            int more = partners.size() - said.size();
            sentences.add(phrase + ": " + String.join("; ", said) + (more > 0 ? "; and " + Count.of(more, "other") : "")
                    + ".");
        }
    }

    private List<String> blocks() {
        Map<List<PartyId>, List<Block>> pairs = BlocksSection.byParties(desk);
        if (pairs.isEmpty()) {
            return List.of("Nothing on record blocks the talks.");
        }
        var main = pairs.entrySet().iterator().next();
        int others = desk.picture().blocks().size() - main.getValue().size();
        String count = Count.of(main.getValue().size(), "block")
                + (main.getValue().size() == 1 ? " stands" : " stand") + " between " + desk.names(main.getKey())
                + (others > 0 ? ", and " + others + " between others" : "");
        return List.of(count + ". " + main.getValue().getFirst().reason());
    }

    private Optional<String> key() {
        MoveWords words = new MoveWords(desk);
        return KeysSection.mildest(desk)
                .map(key -> "What would unlock " + desk.names(key.between()) + ": at least "
                        + Count.of(key.size(), "move") + ", "
                        + (key.crosses().isEmpty()
                                ? "no red line crossed"
                                : Count.of(key.crosses().size(), "red line") + " crossed at best")
                        + ". For one, " + words.sentence(key.moves().getFirst()) + ".");
    }

    private Optional<String> prospect(Prospect prospect) {
        return prospect.holdings().stream()
                .filter(h -> !h.with(Fate.NEVER).isEmpty() && h.sure() + h.possible() > 0)
                .findFirst()
                .map(h -> "Were all taken at their word, " + undone(prospect, h)
                        + " in any outcome that nobody would step away from alone.");
    }

    private String undone(Prospect prospect, Holding holding) {
        Map<PartyId, List<String>> undone = new LinkedHashMap<>();
        holding.with(Fate.NEVER).stream()
                .map(prospect.choices()::get)
                .forEach(c -> undone.computeIfAbsent(c.doer(), d -> new ArrayList<>())
                        .add(desk.wording().verb(c.measure())));
        return undone.entrySet().stream()
                .map(e -> desk.wording().inSentence(e.getKey())
                        + ProspectSection.would(Fate.NEVER)
                        + e.getValue().stream()
                                .limit(NAMED - 1)
                                .collect(Collectors.joining(ProspectSection.and(Fate.NEVER))))
                .collect(Collectors.joining(", and "));
    }

    private Optional<String> movements() {
        List<Movement> moved = MovementsSection.inOrder(desk).stream()
                .filter(m -> m.change() != Movement.Change.NEW)
                .toList();
        return moved.stream()
                .findFirst()
                .map(m -> "Last change: " + desk.wording().inSentence(m.party()) + " "
                        + MovementsSection.word(m.change()) + " its stand on "
                        + desk.wording().noun(m.measure(), m.party()) + when(m)
                        + (moved.size() > 1 ? "; " + (moved.size() - 1) + " more below" : "") + ".");
    }

    private String when(Movement movement) {
        return desk.term(movement.terms().getLast())
                .flatMap(term -> Dates.when(term.said()))
                .map(day -> " (" + day + ")")
                .orElse("");
    }
}
