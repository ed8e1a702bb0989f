package parley.view.briefing;

import java.util.List;
import parley.model.PartyId;
import parley.model.Readiness;

/// Who is ready to talk with whom: a row for each party that would talk, a column for each it would talk with.
public record Matrix(List<Head> parties, List<List<Cell>> rows) {
    public Matrix {
        parties = List.copyOf(parties);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /// A party at the head of row and column.
    public record Head(PartyId id, String name) {}

    /// One answer; the diagonal is `SILENT` and `self`.
    public record Cell(Readiness.Level level, List<Integer> notes, boolean self) {
        public Cell {
            notes = List.copyOf(notes);
        }

        /// The word in the cell.
        public String word() {
            if (self) {
                return "·";
            }
            return switch (level) {
                case READY -> "ready";
                case READY_IF -> "if";
                case REFUSES -> "refuses";
                case SILENT -> "–";
            };
        }
    }
}
