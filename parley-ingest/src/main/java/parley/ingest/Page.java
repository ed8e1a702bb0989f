package parley.ingest;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import parley.model.ParleyException;

/// A report on an HTML page: its main text, and what the page says about it. The depth of the tree is bounded, so that
/// nesting without end costs linear time.
///
/// @param text the main text that was kept: paragraphs with a blank line between, in the order of the page
/// @param notices what a careful reader should know
record Page(String text, Facts facts, List<String> notices) {
    private static final int HEAD = 4096;

    /// No report's page is nested a tenth as deep.
    private static final int DEEPEST = 256;

    private static final Pattern CHARSET = Pattern.compile(
            "(?is)(?:<meta\\b[^>]{0,200}\\bcharset\\s*=|<\\?xml[^>]{0,100}\\bencoding\\s*=)\\s*[\"']?([\\w:.-]+)");

    static Page of(String markup) {
        Document page = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(markup, "");
        Structured structured = Structured.of(page);
        Facts facts = PageFacts.of(page, structured).facts();
        String text = MainText.of(page.body())
                .or(structured::body)
                .orElseThrow(() -> new ParleyException("is a page without a main text"));
        return new Page(text, facts, notices(page));
    }

    private static List<String> notices(Document page) {
        AtomicInteger deepest = new AtomicInteger();
        page.traverse((node, depth) -> deepest.accumulateAndGet(depth, Math::max));
        return deepest.get() < DEEPEST
                ? List.of()
                : List.of("its tags are nested " + DEEPEST + " deep or more; deeper ones are read as if side by side");
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
