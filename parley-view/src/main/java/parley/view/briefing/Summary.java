package parley.view.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import parley.model.Block;
import parley.model.Key;
import parley.model.Movement;
import parley.model.Picture;
import parley.model.Readiness;
import parley.view.wording.Count;

/// The few sentences a hurried reader reads; counted, not judged.
final class Summary {
    private Summary() {}

    static List<String> of(Desk desk) {
        List<String> sentences = new ArrayList<>();
        readiness(desk).ifPresent(sentences::add);
        sentences.add(blocks(desk));
        key(desk).ifPresent(sentences::add);
        movements(desk.picture()).ifPresent(sentences::add);
        return sentences;
    }

    private static Optional<String> readiness(Desk desk) {
        List<String> parts = new ArrayList<>();
        count(desk, Readiness.Level.READY, "ready to talk", parts);
        count(desk, Readiness.Level.READY_IF, "ready on conditions", parts);
        count(desk, Readiness.Level.REFUSES, "refusing", parts);
        return parts.isEmpty() ? Optional.empty() : Optional.of("Talks: " + String.join("; ", parts) + ".");
    }

    private static void count(Desk desk, Readiness.Level level, String phrase, List<String> parts) {
        List<String> pairs = desk.picture().readiness().stream()
                .filter(r -> r.level() == level)
                .map(r -> desk.wording().name(r.from()) + " → " + desk.wording().name(r.to()))
                .toList();
        if (!pairs.isEmpty()) {
            List<String> shown = pairs.subList(0, Math.min(4, pairs.size()));
            parts.add(phrase + ": " + String.join(", ", shown)
                    + (pairs.size() > shown.size() ? " and " + (pairs.size() - shown.size()) + " more" : ""));
        }
    }

    private static String blocks(Desk desk) {
        List<Block> blocks = desk.picture().blocks();
        if (blocks.isEmpty()) {
            return "Nothing on record blocks the talks.";
        }
        List<String> kinds = new ArrayList<>();
        for (Block.Kind kind : Block.Kind.values()) {
            long number = blocks.stream().filter(b -> b.kind() == kind).count();
            if (number > 0) {
                kinds.add(number + " " + BlocksSection.kind(kind));
            }
        }
        return Count.of(blocks.size(), "block") + (blocks.size() == 1 ? " stands" : " stand") + " in the way: "
                + Count.list(kinds) + ".";
    }

    private static Optional<String> key(Desk desk) {
        return desk.picture().keys().stream()
                .min(Comparator.comparingInt(Key::size)
                        .thenComparingInt(key -> key.crosses().size()))
                .map(key -> "The smallest key takes " + Count.of(key.size(), "move") + " between "
                        + Count.list(key.between().stream()
                                .map(desk.wording()::inSentence)
                                .toList())
                        + (key.crosses().isEmpty()
                                ? " and crosses no red line."
                                : " and crosses " + Count.of(key.crosses().size(), "red line") + "."));
    }

    private static Optional<String> movements(Picture picture) {
        List<String> parts = new ArrayList<>();
        for (Movement.Change change : Movement.Change.values()) {
            long number = picture.movements().stream()
                    .filter(m -> m.change() == change)
                    .count();
            if (number > 0) {
                parts.add(number + " " + MovementsSection.word(change));
            }
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of("Changed between the reports: " + Count.list(parts) + ".");
    }
}
