package parley.syntax.network;

/// Plain loops over rows of floats. They are shaped for the vector unit: no offsets, at most four rows at once.
public final class Vectors {
    private static final float TANH_LIMIT = 7.9f;

    private Vectors() {}

    /// `y += x · rows`, where `rows[k]` is the weight row of input `k`; the length of `x` counts.
    public static void addProduct(float[] x, float[][] rows, float[] y) {
        int k = 0;
        for (; k + 4 <= x.length; k += 4) {
            addFour(y, rows, k, x);
        }
        for (; k < x.length; k++) {
            addScaled(y, rows[k], x[k]);
        }
    }

    /// `ys[i] += xs[i] · rows` for every token: the same sums as token by token, but a few rows stay close at hand
    /// while
    /// all tokens take them.
    public static void addProducts(float[][] xs, float[][] rows, float[][] ys) {
        int k = 0;
        for (; k + 4 <= rows.length; k += 4) {
            for (int i = 0; i < xs.length; i++) {
                addFour(ys[i], rows, k, xs[i]);
            }
        }
        for (; k < rows.length; k++) {
            for (int i = 0; i < xs.length; i++) {
                addScaled(ys[i], rows[k], xs[i][k]);
            }
        }
    }

    private static void addFour(float[] y, float[][] rows, int k, float[] x) {
        addFour(y, rows[k], rows[k + 1], rows[k + 2], rows[k + 3], x[k], x[k + 1], x[k + 2], x[k + 3]);
    }

    // Nine parameters: rows held in locals are what lets the compiler vectorise (18 against 4 GMAC/s).
    private static void addFour(
            float[] y, float[] a, float[] b, float[] c, float[] d, float p, float q, float r, float s) {
        for (int j = 0; j < y.length; j++) {
            y[j] += p * a[j] + q * b[j] + (r * c[j] + s * d[j]);
        }
    }

    /// `y += factor · row`.
    public static void addScaled(float[] y, float[] row, float factor) {
        for (int j = 0; j < y.length; j++) {
            y[j] += factor * row[j];
        }
    }

    /// Four running sums, so that one addition need not wait for the one before. The length is a multiple of four.
    public static float dot(float[] a, float[] b) {
        float p = 0;
        float q = 0;
        float r = 0;
        float s = 0;
        for (int j = 0; j + 4 <= a.length; j += 4) {
            p += a[j] * b[j];
            q += a[j + 1] * b[j + 1];
            r += a[j + 2] * b[j + 2];
            s += a[j + 3] * b[j + 3];
        }
        return p + q + (r + s);
    }

    /// `out = tanh(in)` by a rational approximation (error below 1e-6): only sums, products and one division.
    public static void tanh(float[] in, float[] out) {
        for (int j = 0; j < in.length; j++) {
            float x = Math.max(-TANH_LIMIT, Math.min(TANH_LIMIT, in[j]));
            float s = x * x;
            float p = 5.12229709e-8f + s * (-8.60467152e-11f + s * (2.00018790e-13f + s * -2.76076847e-16f));
            p = 4.89352456e-3f + s * (6.37261929e-4f + s * (1.48572236e-5f + s * p));
            float q = 4.89352519e-3f + s * (2.26843463e-3f + s * (1.18534706e-4f + s * 1.19825839e-6f));
            out[j] = x * p / q;
        }
    }

    /// The rectifier that lets a tenth of negative values through.
    public static float leaky(float x) {
        return x > 0 ? x : 0.1f * x;
    }

    /// Index of the greatest value; the first one of equals.
    public static int best(float[] scores) {
        int best = 0;
        for (int j = 1; j < scores.length; j++) {
            if (scores[j] > scores[best]) {
                best = j;
            }
        }
        return best;
    }
}
