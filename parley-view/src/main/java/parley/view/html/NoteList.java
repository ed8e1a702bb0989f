package parley.view.html;

import java.util.List;
import parley.view.briefing.Note;

/// The footnotes: words, speaker, outlet, date, place; each leads to its words in the source.
final class NoteList {
    private NoteList() {}

    static void write(List<Note> notes, Markup page) {
        page.raw("<section aria-labelledby=\"notes\" class=\"notes\">\n<h2 id=\"notes\">Notes</h2>\n<ol>\n");
        for (Note note : notes) {
            page.raw("<li id=\"n" + note.number() + "\"><a href=\"#w" + note.number() + "\"><q>")
                    .text(note.quote())
                    .raw("</q></a> — ")
                    .text(note.speaker() + "; " + note.outlet() + ", " + note.date() + "; ")
                    .raw("<span class=\"place\">")
                    .text(note.document().id() + ", " + note.place())
                    .raw("</span></li>\n");
        }
        page.raw("</ol>\n</section>\n");
    }
}
