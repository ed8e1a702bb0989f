package parley.view.html;

import java.util.List;
import parley.model.Document;
import parley.view.briefing.Briefing;
import parley.view.briefing.Note;
import parley.view.wording.Dates;

/// The reports that the notes point into, whole, with the words marked.
final class Sources {
    private Sources() {}

    static void write(Briefing briefing, Markup page) {
        page.raw("<aside class=\"right\" id=\"sources\" aria-labelledby=\"sources-title\" tabindex=\"0\">\n");
        page.raw("<h2 id=\"sources-title\">Sources</h2>\n");
        for (Document document : briefing.sources()) {
            List<Note> notes = briefing.notes().stream()
                    .filter(note -> note.document().id().equals(document.id()))
                    .toList();
            article(document, notes, page);
        }
        page.raw("</aside>\n");
    }

    private static void article(Document document, List<Note> notes, Markup page) {
        page.raw("<article>\n<h3>").text(document.title().orElse(document.id())).raw("</h3>\n<p class=\"meta\">");
        page.text(document.outlet().orElse("no outlet named") + " · "
                + document.publication().map(p -> Dates.day(p.date())).orElse("undated") + " · " + document.id());
        page.raw("</p>\n<div class=\"report\">");
        Highlights.write(document.text(), notes, page);
        page.raw("</div>\n</article>\n");
    }
}
