package parley.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import parley.model.ParleyException;

/// Tells in which encoding a text was written, and reads it without changing a character. In this order: a byte-order
/// mark; UTF-16 without
/// a mark, by its zero bytes; UTF-8, if the bytes are that throughout; the encoding a page declares; Windows-1252,
/// if what is not ASCII looks like it. What is none of these is binary or broken, and refused rather than repaired.
final class Decoding {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Decoding() {}

    /// The text of `bytes`; a byte-order mark is dropped.
    ///
    /// @param declared the encoding that the text itself declares
    static Decoded decode(byte[] bytes, Optional<Charset> declared) {
        Binary.refuse(bytes);
        Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
        if (mark.isPresent()) {
            return marked(bytes, mark.get());
        }
        Optional<Charset> wide = WideText.of(bytes);
        if (wide.isPresent()) {
            return new Decoded(
                    strictly(bytes, 0, wide.get()), List.of("read as " + wide.get() + ", without a byte-order mark"));
        }
        Utf8 utf8 = Utf8.of(bytes);
        return utf8.sound()
                ? new Decoded(new String(bytes, StandardCharsets.UTF_8), List.of())
                : narrow(bytes, utf8, declared);
    }

    private static Decoded marked(byte[] bytes, ByteOrderMark mark) {
        String text = strictly(bytes, mark.length(), mark.charset());
        boolean usual = mark.charset().equals(StandardCharsets.UTF_8);
        return new Decoded(text, usual ? List.of() : List.of("read as " + mark.charset() + ", by its byte-order mark"));
    }

    private static Decoded narrow(byte[] bytes, Utf8 utf8, Optional<Charset> declared) {
        if (declared.isPresent() && !declared.get().equals(StandardCharsets.UTF_8)) {
            String name = declared.get().name();
            return new Decoded(
                    strictly(bytes, 0, declared.get()), List.of("read as " + name + ", which the page declares"));
        }
        if (utf8.mostlySound() || !WesternText.plausible(bytes)) {
            throw new ParleyException(
                    "is broken UTF-8: " + utf8.broken() + " of its bytes cannot be read, the first at byte "
                            + utf8.firstBroken() + " in line " + utf8.firstBrokenLine());
        }
        return new Decoded(strictly(bytes, 0, WINDOWS), List.of("read as Windows-1252, since it is not UTF-8"));
    }

    private static String strictly(byte[] bytes, int from, Charset charset) {
        ByteBuffer rest = ByteBuffer.wrap(bytes, from, bytes.length - from);
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(rest)
                    .toString();
        } catch (CharacterCodingException e) {
            throw new ParleyException(
                    "is broken " + charset.name() + ": it cannot be read from byte " + rest.position() + " on", e);
        }
    }
}
