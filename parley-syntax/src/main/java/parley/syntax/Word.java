package parley.syntax;

/// A token before tags and tree: its form and where it stands in the text, `[start, end)`.
record Word(int start, int end, String form) {}
