package parley.view.briefing;

import java.util.List;

/// Rows of short cells under column heads.
///
/// @param caption what the columns count, for those who cannot see the page at once
public record Table(String caption, List<String> heads, List<Row> rows) {
    public Table {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    /// One cell for each head; the notes belong to the whole row.
    public record Row(List<String> cells, List<Integer> notes) {
        public Row {
            cells = List.copyOf(cells);
            notes = List.copyOf(notes);
        }
    }
}
