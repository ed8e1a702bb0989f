package parley.view.html;

import java.util.List;
import java.util.Locale;
import parley.view.briefing.Line;
import parley.view.briefing.Matrix;
import parley.view.briefing.Section;
import parley.view.briefing.Table;

/// Sections, groups and lines of a briefing.
final class Sections {
    private final Markup page;

    Sections(Markup page) {
        this.page = page;
    }

    void write(Section section) {
        page.raw("<section aria-labelledby=\"" + section.id() + "\" class=\"part part-" + section.id() + "\">\n");
        page.element("h2 id=\"" + section.id() + "\"", section.heading());
        section.matrix().ifPresent(this::matrix);
        section.table().ifPresent(this::table);
        section.groups().forEach(this::group);
        page.raw("</section>\n");
    }

    private void group(Section.Group group) {
        group.heading().ifPresent(heading -> page.element("h3", heading));
        lines(group.lines());
    }

    private void lines(List<Line> lines) {
        page.raw("<ul class=\"lines\">\n");
        lines.forEach(this::line);
        page.raw("</ul>\n");
    }

    private void line(Line line) {
        page.raw("<li>");
        line.pieces().forEach(this::piece);
        notes(line.notes());
        if (!line.under().isEmpty()) {
            lines(line.under());
        }
        page.raw("</li>\n");
    }

    private void piece(Line.Piece piece) {
        switch (piece) {
            case Line.Piece.Plain(String text) -> page.text(text);
            case Line.Piece.Strong(String text) ->
                page.raw("<strong>").text(text).raw("</strong>");
            case Line.Piece.Quote(String text) -> page.raw("<q>").text(text).raw("</q>");
            case Line.Piece.Tag(String text, Line.Tone tone) ->
                page.raw("<span class=\"tag " + tone.name().toLowerCase(Locale.ROOT) + "\">")
                        .text(text)
                        .raw("</span>");
        }
    }

    /// Each number opens the words in the source.
    void notes(List<Integer> notes) {
        if (notes.isEmpty()) {
            return;
        }
        page.raw("<sup>");
        notes.forEach(n -> page.raw("<a href=\"#w" + n + "\" aria-label=\"Source words " + n + "\">" + n + "</a> "));
        page.raw("</sup>");
    }

    private void matrix(Matrix matrix) {
        page.raw("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Readiness matrix\">\n<table>\n");
        page.raw(
                "<caption>Row: who would talk. Column: with whom. A dash is silence, which is never refusal.</caption>\n");
        page.raw("<thead><tr><th scope=\"col\">From</th>");
        matrix.parties()
                .forEach(party ->
                        page.raw("<th scope=\"col\">").text(party.name()).raw("</th>"));
        page.raw("</tr></thead>\n<tbody>\n");
        for (int row = 0; row < matrix.rows().size(); row++) {
            page.raw("<tr><th scope=\"row\">")
                    .text(matrix.parties().get(row).name())
                    .raw("</th>");
            matrix.rows().get(row).forEach(this::cell);
            page.raw("</tr>\n");
        }
        page.raw("</tbody>\n</table>\n</div>\n");
    }

    private void table(Table table) {
        page.raw("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Table of counts\">\n<table>\n");
        page.element("caption", table.caption());
        page.raw("<thead><tr>");
        table.heads().forEach(head -> page.raw("<th scope=\"col\">").text(head).raw("</th>"));
        page.raw("<th scope=\"col\">Words</th>");
        page.raw("</tr></thead>\n<tbody>\n");
        table.rows().forEach(this::row);
        page.raw("</tbody>\n</table>\n</div>\n");
    }

    private void row(Table.Row row) {
        page.raw("<tr><th scope=\"row\">").text(row.cells().getFirst()).raw("</th>");
        row.cells().stream().skip(1).forEach(cell -> page.raw("<td>").text(cell).raw("</td>"));
        page.raw("<td>");
        notes(row.notes());
        page.raw("</td></tr>\n");
    }

    private void cell(Matrix.Cell cell) {
        String kind = cell.self()
                ? "self"
                : cell.level().name().toLowerCase(Locale.ROOT).replace('_', '-');
        page.raw("<td class=\"" + kind + "\">").text(cell.self() ? "" : cell.word());
        notes(cell.notes());
        page.raw("</td>");
    }
}
