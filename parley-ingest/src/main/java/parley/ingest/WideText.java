package parley.ingest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Knows UTF-16 without a byte-order mark: in a text of Latin letters nearly every second byte is zero, and hardly
/// any
/// of the others.
final class WideText {
    private static final double MANY = 0.6;
    private static final double FEW = 0.02;

    private WideText() {}

    static Optional<Charset> of(byte[] bytes) {
        int pairs = bytes.length / 2;
        if (pairs < 2 || ByteOrderMark.of(bytes).isPresent()) {
            return Optional.empty();
        }
        double even = zeros(bytes, 0) / (double) pairs;
        double odd = zeros(bytes, 1) / (double) pairs;
        if (odd >= MANY && even <= FEW) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return even >= MANY && odd <= FEW ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static int zeros(byte[] bytes, int from) {
        int zeros = 0;
        for (int i = from; i < bytes.length; i += 2) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return zeros;
    }
}
