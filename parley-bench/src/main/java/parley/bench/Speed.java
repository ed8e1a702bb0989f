package parley.bench;

import java.util.List;
import java.util.Locale;

/// One reader's speed: tokens per CPU-second in each round.
record Speed(String reader, List<Double> rounds) {
    Speed {
        rounds = List.copyOf(rounds);
    }

    double median() {
        return rounds.stream().sorted().toList().get(rounds.size() / 2);
    }

    String row() {
        List<String> each = rounds.stream().map(Speed::whole).toList();
        return "| " + reader + " | " + whole(median()) + " | " + String.join(" ", each) + " |";
    }

    private static String whole(double speed) {
        return String.format(Locale.ROOT, "%.0f", speed);
    }
}
