package parley.training.syntax;

import java.util.List;

/// How a network is learned.
///
/// @param size      outputs of one recurrent direction
/// @param arcSize   size of the views that arcs are scored with
/// @param labelSize size of the views that relations are scored with
/// @param forms     sizes of the learned form tables: word, suffix of three, suffix of two, prefix, shape,
///                  suffix of four
/// @param epochs    times the treebanks are seen
/// @param dropout   what is hidden while learning
/// @param seed      of every random number
/// @param parts     in how many parts a batch is learned side by side; it changes sums, and so the result
record Recipe(int size, int arcSize, int labelSize, int[] forms, int epochs, Dropout dropout, long seed, int parts) {
    /// The wide networks that read raw reports together.
    static final List<Recipe> TEACHERS = List.of(teacher(11), teacher(12));

    /// The compact network that ships.
    static final Recipe STUDENT =
            new Recipe(80, 48, 48, new int[] {96, 32, 12, 16, 8, 32}, 12, new Dropout(0.12f, 0.2f, 0.2f, 0.1f), 1, 2);

    private static Recipe teacher(long seed) {
        int[] forms = {40, 24, 12, 10, 8, 24};
        return new Recipe(128, 96, 96, forms, 12, new Dropout(0.2f, 0.25f, 0.33f, 0.1f), seed, 1);
    }

    /// Shares of values hidden: in form vectors, whole word vectors, layers and views, recurrent outputs.
    record Dropout(float input, float word, float layer, float loop) {}

    Recipe withEpochs(int wanted) {
        return new Recipe(size, arcSize, labelSize, forms, wanted, dropout, seed, parts);
    }

    int viewSize() {
        return 2 * arcSize + 2 * labelSize;
    }
}
