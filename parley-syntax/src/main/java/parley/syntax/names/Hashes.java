package parley.syntax.names;

/// Hashes of features: the final mix of MurmurHash3 over a template number and up to three values.
final class Hashes {
    private Hashes() {}

    static int mix(int key) {
        int h = (key ^ (key >>> 16)) * 0x85ebca6b;
        h = (h ^ (h >>> 13)) * 0xc2b2ae35;
        return (h ^ (h >>> 16)) + 0x9e3779b9;
    }

    static int of(int template, int value) {
        return mix(mix(template) + value);
    }

    static int of(int template, int first, int second) {
        return mix(of(template, first) + second);
    }

    static int of(int template, int first, int second, int third) {
        return mix(of(template, first, second) + third);
    }
}
