package parley.training.syntax;

import java.util.SplittableRandom;

/// Dropout of one sentence: every mask hides the same columns at every token (Gal & Ghahramani, 2016).
final class Masks {
    final float[] input;
    final float[] first;
    final float[] second;
    final float[] views;
    final float[][] loops;

    Masks(int inputSize, Recipe recipe, SplittableRandom random) {
        Recipe.Dropout dropout = recipe.dropout();
        this.input = mask(inputSize, dropout.input(), random);
        this.first = mask(2 * recipe.size(), dropout.layer(), random);
        this.second = mask(2 * recipe.size(), dropout.layer(), random);
        this.views = mask(recipe.viewSize(), dropout.layer(), random);
        this.loops = new float[4][];
        for (int i = 0; i < loops.length; i++) {
            loops[i] = mask(recipe.size(), dropout.loop(), random);
        }
    }

    private static float[] mask(int size, float share, SplittableRandom random) {
        float[] mask = new float[size];
        float kept = 1 / (1 - share);
        for (int j = 0; j < size; j++) {
            mask[j] = random.nextDouble() < share ? 0 : kept;
        }
        return mask;
    }

    static void apply(float[] mask, float[] values) {
        for (int j = 0; j < mask.length; j++) {
            values[j] *= mask[j];
        }
    }

    static void apply(float[] mask, float[][] rows) {
        for (float[] row : rows) {
            apply(mask, row);
        }
    }
}
