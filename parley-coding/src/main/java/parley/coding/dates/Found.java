package parley.coding.dates;

/// A date expression in a sentence: the tokens `[from, to)`, and the one by which it hangs in the tree.
record Found(int from, int to, int head, Expression expression) {}
