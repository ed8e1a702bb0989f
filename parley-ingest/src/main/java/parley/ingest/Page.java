package parley.ingest;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import parley.model.ParleyException;

/// A report on an HTML page: its main text, and what the page says about it. jsoup bounds the depth of the tree it
/// builds, so that
/// nesting without end costs linear time.
///
/// @param text the main text that was kept: paragraphs with a blank line between, in the order of the page
record Page(String text, Facts facts) {
    private static final int HEAD = 4096;

    private static final Pattern CHARSET = Pattern.compile(
            "(?is)(?:<meta\\b[^>]{0,200}\\bcharset\\s*=|<\\?xml[^>]{0,100}\\bencoding\\s*=)\\s*[\"']?([\\w:.-]+)");

    static Page of(String markup) {
        Document page = Jsoup.parse(markup);
        Structured structured = Structured.of(page);
        Facts facts = new PageFacts(page, structured).facts();
        String text = MainText.of(page.body())
                .or(structured::body)
                .orElseThrow(() -> new ParleyException("is a page without a main text"));
        return new Page(text, facts);
    }

    /// The encoding that the head of a page declares, where this Java knows it.
    static Optional<Charset> declaredCharset(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher declared = CHARSET.matcher(head);
        try {
            return declared.find() ? Optional.of(windows(Charset.forName(declared.group(1)))) : Optional.empty();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /// What pages call ISO-8859-1 or ASCII is read as Windows-1252 by every browser (WHATWG Encoding).
    private static Charset windows(Charset declared) {
        boolean latin = declared.equals(StandardCharsets.ISO_8859_1) || declared.equals(StandardCharsets.US_ASCII);
        return latin ? Charset.forName("windows-1252") : declared;
    }
}
