package parley.app.evaluate;

/// One figure of a score: its name (`content.exact.f1`), its value from 0 to 1, and how many were marked and found.
public record Measure(String measure, double value, int gold, int predicted) {}
