package parley.coding.attribution;

/// A token that may report what somebody says or thinks.
///
/// @param score log-odds that it does, by [CueTagger]
public record Cue(int token, float score) {}
