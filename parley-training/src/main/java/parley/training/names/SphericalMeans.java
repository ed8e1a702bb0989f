package parley.training.names;

import java.util.Random;

/// Groups vectors by their direction (spherical k-means, Dhillon & Modha 2001). Vectors have an even number of values.
/// Deterministic for a seed.
final class SphericalMeans {
    private static final int ROUNDS = 6;

    private final float[][] centres;

    private SphericalMeans(float[][] centres) {
        this.centres = centres;
    }

    /// Centres of `groups` groups over these vectors.
    static SphericalMeans learn(float[][] vectors, int groups, Random random) {
        float[][] start = new float[groups][];
        for (int i = 0; i < groups; i++) {
            start[i] = unit(vectors[random.nextInt(vectors.length)]);
        }
        SphericalMeans means = new SphericalMeans(start);
        for (int round = 0; round < ROUNDS; round++) {
            means.move(vectors);
        }
        return means;
    }

    private void move(float[][] vectors) {
        float[][] sums = new float[centres.length][centres[0].length];
        for (float[] vector : vectors) {
            float[] unit = unit(vector);
            float[] sum = sums[group(unit)];
            for (int i = 0; i < sum.length; i++) {
                sum[i] += unit[i];
            }
        }
        for (int i = 0; i < centres.length; i++) {
            centres[i] = length(sums[i]) > 0 ? unit(sums[i]) : centres[i];
        }
    }

    /// The group whose centre has the direction most like that of the vector.
    int group(float[] vector) {
        int best = 0;
        float most = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < centres.length; i++) {
            float product = product(centres[i], vector);
            if (product > most) {
                most = product;
                best = i;
            }
        }
        return best;
    }

    /// Two sums side by side, which a processor adds faster than one.
    private static float product(float[] a, float[] b) {
        float even = 0;
        float odd = 0;
        for (int i = 0; i + 1 < a.length; i += 2) {
            even += a[i] * b[i];
            odd += a[i + 1] * b[i + 1];
        }
        return even + odd;
    }

    private static float length(float[] vector) {
        return (float) Math.sqrt(product(vector, vector));
    }

    private static float[] unit(float[] vector) {
        float length = Math.max(1e-9f, length(vector));
        float[] unit = vector.clone();
        for (int i = 0; i < unit.length; i++) {
            unit[i] /= length;
        }
        return unit;
    }
}
