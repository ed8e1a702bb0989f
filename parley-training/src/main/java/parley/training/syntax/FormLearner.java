package parley.training.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import parley.syntax.network.FormFeatures;
import parley.syntax.network.Vocabulary;

/// Learns the tables of forms; the pretrained vectors stay as they are.
final class FormLearner {
    private static final float HIDDEN_PRETRAINED = 0.08f;
    private static final float HIDDEN_PART = 0.1f;

    private final float[][] pretrained;
    private final List<Parameter> tables = new ArrayList<>();
    private final float hiddenWord;

    FormLearner(FormFeatures features, float[][] pretrained, Recipe recipe, Random random) {
        this.pretrained = pretrained;
        this.hiddenWord = recipe.dropout().word();
        for (int table = FormFeatures.WORD; table < FormFeatures.COUNT; table++) {
            int height = features.tables().get(table).size();
            tables.add(Parameter.table(height, recipe.forms()[table - 1], random));
        }
    }

    List<Parameter> parameters() {
        return tables;
    }

    int size() {
        int size = pretrained[0].length;
        for (Parameter table : tables) {
            size += table.rows[0].length;
        }
        return size;
    }

    List<float[][]> learned() {
        List<float[][]> learned = new ArrayList<>();
        learned.add(pretrained);
        tables.forEach(table -> learned.add(table.rows));
        return learned;
    }

    /// Which rows are shown: now and then a part of a form is hidden behind the unknown row.
    int[][] hide(int[][] forms, SplittableRandom random) {
        int[][] shown = new int[forms.length][FormFeatures.COUNT];
        for (int i = 0; i < forms.length; i++) {
            for (int table = 0; table < FormFeatures.COUNT; table++) {
                int row = forms[i][table];
                boolean hidden = row != Vocabulary.ROOT && random.nextDouble() < share(table);
                shown[i][table] = hidden ? Vocabulary.UNKNOWN : row;
            }
        }
        return shown;
    }

    private float share(int table) {
        return switch (table) {
            case FormFeatures.PRETRAINED -> HIDDEN_PRETRAINED;
            case FormFeatures.WORD -> hiddenWord;
            default -> HIDDEN_PART;
        };
    }

    float[][] vectors(int[][] shown) {
        List<float[][]> rows = learned();
        float[][] vectors = new float[shown.length][size()];
        for (int i = 0; i < shown.length; i++) {
            int at = 0;
            for (int table = 0; table < FormFeatures.COUNT; table++) {
                float[] row = rows.get(table)[shown[i][table]];
                System.arraycopy(row, 0, vectors[i], at, row.length);
                at += row.length;
            }
        }
        return vectors;
    }

    void back(int[][] shown, float[][] gradients) {
        for (int i = 0; i < shown.length; i++) {
            int at = pretrained[0].length;
            for (int table = FormFeatures.WORD; table < FormFeatures.COUNT; table++) {
                float[] sums = tables.get(table - 1).touch(shown[i][table]);
                for (int j = 0; j < sums.length; j++) {
                    sums[j] += gradients[i][at + j];
                }
                at += sums.length;
            }
        }
    }
}
