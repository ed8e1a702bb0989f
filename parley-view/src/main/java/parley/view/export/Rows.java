package parley.view.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;

/// Rows of a table as lines of text.
final class Rows {
    private static final String FORMULA = "=+-@\t\r";

    private Rows() {}

    /// Cells separated by tabs; tabs and line ends inside a cell become blanks.
    static void tabs(List<String> cells, Writer out) throws IOException {
        out.write(cells.stream()
                .map(cell -> cell.replaceAll("[\\t\\r\\n]+", " "))
                .collect(Collectors.joining("\t", "", "\n")));
    }

    /// A line by RFC 4180 in which no cell is a formula to a spreadsheet.
    static void commas(List<String> cells, Writer out) throws IOException {
        out.write(cells.stream().map(Rows::harmless).map(Rows::quoted).collect(Collectors.joining(",", "", "\r\n")));
    }

    private static String harmless(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
