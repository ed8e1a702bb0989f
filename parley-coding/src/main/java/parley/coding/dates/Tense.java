package parley.coding.dates;

/// Whether a clause looks back or ahead, which decides which Tuesday is meant.
enum Tense {
    BACK,
    AHEAD
}
