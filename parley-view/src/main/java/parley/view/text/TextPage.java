package parley.view.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import parley.view.briefing.Briefing;
import parley.view.briefing.Line;
import parley.view.briefing.Matrix;
import parley.view.briefing.Note;
import parley.view.briefing.Section;

/// A briefing as plain text of at most 88 columns, without colour or control characters.
public final class TextPage {
    private final StringBuilder out = new StringBuilder();

    private TextPage() {}

    public static void write(Briefing briefing, Writer writer) {
        TextPage page = new TextPage();
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
        out.append(head.title().toUpperCase(Locale.ROOT)).append('\n');
        paragraph(head.parties());
        paragraph(head.asOf() + ". " + head.madeOf());
        out.append('\n');
        head.summary().forEach(sentence -> out.append(Wrap.of("", "", Plain.line(sentence))));
    }

    private void section(Section section) {
        heading(section.heading());
        section.matrix().ifPresent(this::matrix);
        section.table().ifPresent(table -> out.append(TextTable.of(table)));
        for (Section.Group group : section.groups()) {
            group.heading()
                    .ifPresent(heading ->
                            out.append("\n  ").append(Plain.line(heading)).append('\n'));
            group.lines().forEach(line -> line(line, "  "));
        }
    }

    private void heading(String heading) {
        out.append('\n').append(heading.toUpperCase(Locale.ROOT)).append('\n');
        out.append("─".repeat(heading.length())).append('\n');
    }

    private void line(Line line, String indent) {
        out.append(Wrap.of(indent + "• ", indent + "  ", Plain.line(pieces(line) + numbers(line.notes()))));
        line.under().forEach(under -> line(under, indent + "    "));
    }

    private static String pieces(Line line) {
        return line.pieces().stream().map(TextPage::piece).collect(Collectors.joining());
    }

    private static String piece(Line.Piece piece) {
        return switch (piece) {
            case Line.Piece.Plain(String text) -> text;
            case Line.Piece.Strong(String text) -> text;
            case Line.Piece.Quote(String text) -> "“" + text + "”";
            case Line.Piece.Tag(String text, Line.Tone tone) -> "(" + text + ")";
        };
    }

    private static String numbers(List<Integer> notes) {
        return notes.stream().map(n -> " [" + n + "]").collect(Collectors.joining());
    }

    private void matrix(Matrix matrix) {
        int names =
                matrix.parties().stream().mapToInt(p -> name(p).length()).max().orElse(0);
        List<Integer> widths = matrix.parties().stream()
                .map(party -> Math.max(7, party.id().value().length()))
                .toList();
        out.append("  ").append(pad("from \\ to", names));
        for (int i = 0; i < widths.size(); i++) {
            out.append("  ").append(pad(matrix.parties().get(i).id().value(), widths.get(i)));
        }
        stripEnd();
        for (int row = 0; row < matrix.rows().size(); row++) {
            out.append("  ").append(pad(name(matrix.parties().get(row)), names));
            for (int i = 0; i < widths.size(); i++) {
                out.append("  ").append(pad(matrix.rows().get(row).get(i).word(), widths.get(i)));
            }
            stripEnd();
        }
        out.append('\n');
    }

    private static String name(Matrix.Head party) {
        String name = Plain.line(party.name());
        return name.equals(party.id().value()) ? name : name + " (" + party.id() + ")";
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    private void stripEnd() {
        while (out.charAt(out.length() - 1) == ' ') {
            out.setLength(out.length() - 1);
        }
        out.append('\n');
    }

    private void notes(List<Note> notes) {
        heading("Notes");
        for (Note note : notes) {
            String number = "[" + note.number() + "] ";
            String words = "“" + Plain.line(note.quote()) + "” — " + source(note);
            out.append(Wrap.of(number, " ".repeat(number.length()), Plain.line(words)));
        }
    }

    static String source(Note note) {
        return note.speaker() + "; " + note.outlet() + ", " + note.date() + "; "
                + note.document().id() + ", " + note.place() + ".";
    }

    private void paragraph(String text) {
        out.append(Wrap.of("", "", Plain.line(text)));
    }
}
