package parley.ingest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// The mark at the head of a text that tells its encoding. The longer marks come first: that of UTF-32 begins like
/// that
/// of UTF-16.
enum ByteOrderMark {
    UTF_32_LITTLE(Charset.forName("UTF-32LE"), 0xFF, 0xFE, 0, 0),
    UTF_32_BIG(Charset.forName("UTF-32BE"), 0, 0, 0xFE, 0xFF),
    UTF_8(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
    UTF_16_LITTLE(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
    UTF_16_BIG(StandardCharsets.UTF_16BE, 0xFE, 0xFF);

    private final Charset charset;
    private final byte[] mark;

    ByteOrderMark(Charset charset, int... mark) {
        this.charset = charset;
        this.mark = new byte[mark.length];
        for (int i = 0; i < mark.length; i++) {
            this.mark[i] = (byte) mark[i];
        }
    }

    static Optional<ByteOrderMark> of(byte[] bytes) {
        return Arrays.stream(values()).filter(mark -> mark.begins(bytes)).findFirst();
    }

    private boolean begins(byte[] bytes) {
        return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }

    Charset charset() {
        return charset;
    }

    int length() {
        return mark.length;
    }
}
