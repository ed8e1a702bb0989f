package parley.coding.events;

/// The stand that a word takes towards an act.
enum Attitude {
    AGREE,
    REQUEST,
    DEMAND,
    REJECT,
    THREATEN,
    STOP,
    ACCEPT
}
