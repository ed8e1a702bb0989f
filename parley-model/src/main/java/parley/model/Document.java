package parley.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/// One report, its text untouched.
///
/// @param id     unique among the documents of one run or ledger
/// @param title  the headline, from metadata or the first line; what is read is `text` alone
/// @param sha256 of the text in UTF-8, lower-case hexadecimal: two documents with one hash are duplicates
public record Document(
        String id,
        String text,
        Optional<String> title,
        Optional<Publication> publication,
        Optional<String> outlet,
        Optional<String> url,
        String sha256) {
    public Document {
        Require.named(id, "document id");
        Require.that(sha256.matches("[0-9a-f]{64}"), "not a SHA-256 of document " + id + ": " + sha256);
    }

    /// A document of `text` whose hash is computed here.
    public static Document of(String id, String text, Source source) {
        return new Document(id, text, source.title(), source.publication(), source.outlet(), source.url(), hash(text));
    }

    /// What is known about a text besides its words.
    public record Source(
            Optional<String> title, Optional<Publication> publication, Optional<String> outlet, Optional<String> url) {
        public static final Source UNKNOWN =
                new Source(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// The span `[start, end)` of this text, UTF-16.
    public Span span(int start, int end) {
        return Span.of(text, start, end);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new ParleyException("this Java has no SHA-256", e);
        }
    }
}
