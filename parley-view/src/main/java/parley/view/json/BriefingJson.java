package parley.view.json;

import java.io.Writer;
import parley.view.briefing.Briefing;
import parley.view.briefing.Line;
import parley.view.briefing.Matrix;
import parley.view.briefing.Note;
import parley.view.briefing.Section;
import parley.view.briefing.Table;

/// A briefing as one JSON object: `head`, `sections` of `groups` of `lines`, and `notes`.
public final class BriefingJson {
    private BriefingJson() {}

    public static void write(Briefing briefing, Writer out) {
        JsonWriter.line(
                Fields.type("briefing")
                        .put("head", head(briefing.head()))
                        .list("sections", briefing.sections(), BriefingJson::section)
                        .list("notes", briefing.notes(), BriefingJson::note),
                out);
    }

    private static Fields head(Briefing.Head head) {
        return new Fields()
                .put("title", head.title())
                .put("parties", head.parties())
                .put("as_of", head.asOf())
                .put("made_of", head.madeOf())
                .list("summary", head.summary());
    }

    private static Fields section(Section section) {
        return new Fields()
                .put("id", section.id())
                .put("heading", section.heading())
                .maybe("matrix", section.matrix().map(BriefingJson::matrix))
                .maybe("table", section.table().map(BriefingJson::table))
                .list("groups", section.groups(), BriefingJson::group);
    }

    private static Fields group(Section.Group group) {
        return new Fields().maybe("heading", group.heading()).list("lines", group.lines(), BriefingJson::line);
    }

    private static Fields line(Line line) {
        return new Fields()
                .list("pieces", line.pieces(), BriefingJson::piece)
                .list("notes", line.notes())
                .list("under", line.under(), BriefingJson::line);
    }

    private static Fields piece(Line.Piece piece) {
        return switch (piece) {
            case Line.Piece.Plain(String text) -> new Fields().put("text", text);
            case Line.Piece.Strong(String text) -> new Fields().put("strong", text);
            case Line.Piece.Quote(String text) -> new Fields().put("quote", text);
            case Line.Piece.Tag(String text, Line.Tone tone) ->
                new Fields().put("tag", text).put("tone", tone);
        };
    }

    private static Fields matrix(Matrix matrix) {
        return new Fields()
                .list("parties", matrix.parties(), party -> party.id().value())
                .list(
                        "rows",
                        matrix.rows(),
                        row -> row.stream().map(BriefingJson::cell).toList());
    }

    private static Fields table(Table table) {
        return new Fields()
                .put("heads", table.heads())
                .list(
                        "rows",
                        table.rows(),
                        row -> new Fields().put("cells", row.cells()).list("notes", row.notes()));
    }

    private static Fields cell(Matrix.Cell cell) {
        return new Fields().put("level", cell.level()).list("notes", cell.notes());
    }

    private static Fields note(Note note) {
        Fields fields = new Fields().put("number", note.number());
        return new SpanFields(note.document().text())
                .into(fields, note.words())
                .put("document", note.document().id())
                .put("speaker", note.speaker())
                .put("outlet", note.outlet())
                .put("date", note.date())
                .put("place", note.place());
    }
}
