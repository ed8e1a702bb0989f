package parley.view.text;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parley.view.briefing.Table;

/// A table in columns of fixed width; a longer cell is cut.
final class TextTable {
    private static final int NAME = 26;

    private TextTable() {}

    static String of(Table table) {
        List<Table.Row> rows = Stream.concat(Stream.of(new Table.Row(table.heads(), List.of())), table.rows().stream())
                .map(TextTable::plain)
                .toList();
        List<Integer> widths = IntStream.range(0, table.heads().size())
                .mapToObj(column -> width(rows, column))
                .toList();
        return rows.stream().map(row -> line(row, widths)).collect(Collectors.joining());
    }

    private static Table.Row plain(Table.Row row) {
        return new Table.Row(row.cells().stream().map(TextTable::plain).toList(), row.notes());
    }

    private static String plain(String cell) {
        String line = Plain.line(cell);
        return line.length() <= NAME ? line : line.substring(0, NAME - 1) + "…";
    }

    private static int width(List<Table.Row> rows, int column) {
        return rows.stream()
                .mapToInt(row -> row.cells().get(column).length())
                .max()
                .orElse(0);
    }

    private static String line(Table.Row row, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.size(); column++) {
            String cell = row.cells().get(column);
            line.append("  ").append(cell).append(" ".repeat(widths.get(column) - cell.length()));
        }
        row.notes().forEach(note -> line.append(" [").append(note).append(']'));
        return line.toString().stripTrailing() + "\n";
    }
}
