package parley.coding.attribution;

/// What a token is to a cue. The order is that of the labels in the trained weights.
public enum Role {
    NONE,
    SOURCE,
    CUE,
    CONTENT;

    public static final int COUNT = values().length;
}
