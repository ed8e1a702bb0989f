package parley.training.syntax;

/// One sentence to learn from, as numbers; token 0 is the root.
///
/// @param forms     rows of the form tables
/// @param xpos      Penn tags, and so on by index
/// @param heads     the head of each token
/// @param weight    how much this sentence counts: 1 for a treebank, less for machine-made labels
record Example(int[][] forms, int[] xpos, int[] upos, int[] heads, int[] relations, float weight) {
    int length() {
        return forms.length;
    }
}
