package parley.view.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import parley.view.briefing.Briefing;
import parley.view.briefing.Line;
import parley.view.briefing.Matrix;
import parley.view.briefing.Note;
import parley.view.briefing.Section;
import parley.view.briefing.Table;

/// A briefing as Markdown with footnotes (`[^3]`), as GitHub, Pandoc and most editors read them.
public final class MarkdownPage {
    private final StringBuilder out = new StringBuilder();

    private MarkdownPage() {}

    public static void write(Briefing briefing, Writer writer) {
        MarkdownPage page = new MarkdownPage();
        page.head(briefing.head());
        briefing.sections().forEach(page::section);
        page.notes(briefing.notes());
        try {
            writer.append(page.out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void head(Briefing.Head head) {
        out.append("# ").append(escape(head.title())).append("\n\n");
        out.append("**").append(escape(head.parties())).append("**\n\n");
        out.append(escape(head.asOf() + ". " + head.madeOf())).append("\n\n");
        head.summary()
                .forEach(sentence -> out.append("- ").append(escape(sentence)).append('\n'));
    }

    private void section(Section section) {
        out.append("\n## ").append(escape(section.heading())).append('\n');
        section.matrix().ifPresent(this::matrix);
        section.table().ifPresent(this::table);
        for (Section.Group group : section.groups()) {
            group.heading()
                    .ifPresent(heading ->
                            out.append("\n### ").append(escape(heading)).append('\n'));
            out.append('\n');
            group.lines().forEach(line -> line(line, ""));
        }
    }

    private void line(Line line, String indent) {
        out.append(indent).append("- ");
        line.pieces().forEach(piece -> out.append(piece(piece)));
        out.append(numbers(line.notes())).append('\n');
        line.under().forEach(under -> line(under, indent + "  "));
    }

    private static String piece(Line.Piece piece) {
        return switch (piece) {
            case Line.Piece.Plain(String text) -> plain(text);
            case Line.Piece.Strong(String text) -> "**" + escape(text) + "**";
            case Line.Piece.Quote(String text) -> "“" + escape(text) + "”";
            case Line.Piece.Tag(String text, Line.Tone tone) -> "*(" + escape(text) + ")*";
        };
    }

    /// Escaped words with the blanks that part them from their neighbours.
    private static String plain(String text) {
        if (text.isBlank()) {
            return text.isEmpty() ? "" : " ";
        }
        String before = Character.isWhitespace(text.charAt(0)) ? " " : "";
        String after = Character.isWhitespace(text.charAt(text.length() - 1)) ? " " : "";
        return before + escape(text) + after;
    }

    private static String numbers(List<Integer> notes) {
        return notes.stream().map(n -> "[^" + n + "]").collect(Collectors.joining());
    }

    private void matrix(Matrix matrix) {
        out.append("\n| from \\\\ to |");
        matrix.parties()
                .forEach(party -> out.append(' ').append(escape(party.name())).append(" |"));
        out.append("\n|---|").append("---|".repeat(matrix.parties().size())).append('\n');
        for (int row = 0; row < matrix.rows().size(); row++) {
            out.append("| ").append(escape(matrix.parties().get(row).name())).append(" |");
            for (Matrix.Cell cell : matrix.rows().get(row)) {
                out.append(' ')
                        .append(cell.word())
                        .append(numbers(cell.notes()))
                        .append(" |");
            }
            out.append('\n');
        }
    }

    private void table(Table table) {
        out.append('\n');
        cells(table.heads(), List.of());
        out.append("|---".repeat(table.heads().size())).append("|\n");
        table.rows().forEach(row -> cells(row.cells(), row.notes()));
    }

    private void cells(List<String> cells, List<Integer> notes) {
        cells.forEach(cell -> out.append("| ").append(escape(cell)).append(' '));
        out.insert(out.length() - 1, numbers(notes)).append("|\n");
    }

    private void notes(List<Note> notes) {
        out.append('\n');
        for (Note note : notes) {
            out.append("[^").append(note.number()).append("]: “").append(escape(note.quote()));
            out.append("” — ").append(escape(TextPage.source(note))).append('\n');
        }
    }

    /// Foreign text keeps its characters and loses their meaning.
    private static String escape(String text) {
        StringBuilder safe = new StringBuilder();
        Plain.line(text).chars().forEach(c -> {
            if ("\\`*_{}[]<>#|!&~".indexOf(c) >= 0) {
                safe.append('\\');
            }
            safe.append((char) c);
        });
        return safe.toString();
    }
}
