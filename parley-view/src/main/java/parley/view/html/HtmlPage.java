package parley.view.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import parley.view.briefing.Briefing;
import parley.view.briefing.Section;

/// The page: head, summary, picture, sections and notes at the left; the sources with their words marked at the right,
/// or
/// below where the window is narrow.
public final class HtmlPage {
    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8"/>
            <meta name="viewport" content="width=device-width, initial-scale=1"/>
            <meta name="color-scheme" content="light dark"/>
            <meta name="generator" content="Parley"/>
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/>
            """;

    private final Briefing briefing;
    private final Markup page = new Markup();

    private HtmlPage(Briefing briefing) {
        this.briefing = briefing;
    }

    /// @param drawing an `svg` element, made by this program
    public static void write(Briefing briefing, String drawing, Writer out) {
        HtmlPage page = new HtmlPage(briefing);
        page.head();
        page.body(drawing);
        try {
            out.append(page.page.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void head() {
        Briefing.Head head = briefing.head();
        page.raw(HEAD).element("title", head.title() + ": " + head.parties());
        page.raw("<style>\n" + style() + "</style>\n</head>\n");
    }

    private void body(String drawing) {
        page.raw("<body>\n<a class=\"skip\" href=\"#briefing\">Skip to the briefing</a>\n<div class=\"sheet\">\n");
        page.raw("<div class=\"left\">\n");
        masthead();
        page.raw("<main id=\"briefing\">\n");
        summary();
        page.raw(
                "<figure class=\"drawing\" id=\"picture\" tabindex=\"0\">\n" + drawing
                        + "<figcaption>The talks at a glance. Every line of it is told, with its words, below.</figcaption>\n</figure>\n");
        Sections sections = new Sections(page);
        briefing.sections().forEach(sections::write);
        NoteList.write(briefing.notes(), page);
        page.raw("</main>\n<footer><p>Made by Parley from the reports named here. It tells what was publicly said, and "
                + "never how likely peace is.</p></footer>\n</div>\n");
        Sources.write(briefing, page);
        page.raw("</div>\n</body>\n</html>\n");
    }

    private void masthead() {
        Briefing.Head head = briefing.head();
        page.raw("<header>\n<p class=\"kicker\">Briefing</p>\n").element("h1", head.title());
        page.element("p class=\"parties\"", head.parties());
        page.raw("<p class=\"made\"><strong>")
                .text(head.asOf())
                .raw(".</strong> ")
                .text(head.madeOf())
                .raw("</p>\n");
        page.raw("<nav aria-label=\"Sections\"><ul>\n");
        for (Section section : briefing.sections()) {
            page.raw("<li><a href=\"#" + section.id() + "\">")
                    .text(section.heading())
                    .raw("</a></li>\n");
        }
        page.raw("<li><a href=\"#notes\">Notes</a></li>\n<li><a href=\"#sources\">Sources</a></li>\n");
        page.raw("</ul></nav>\n</header>\n");
    }

    private void summary() {
        page.raw("<section class=\"summary\" aria-labelledby=\"summary\">\n<h2 id=\"summary\">In short</h2>\n<ul>\n");
        briefing.head().summary().forEach(sentence -> page.element("li", sentence));
        page.raw("</ul>\n</section>\n");
    }

    private static String style() {
        try (InputStream in = Objects.requireNonNull(HtmlPage.class.getResourceAsStream("page.css"), "page.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
