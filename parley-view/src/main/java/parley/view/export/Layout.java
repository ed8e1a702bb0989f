package parley.view.export;

import java.util.Locale;

/// Whose layout an export follows.
public enum Layout {
    /// PLOVER's JSON records, one a line
    PLOVER,
    /// POLECAT's 40 columns, separated by tabs
    POLECAT,
    /// ICEWS' 20 columns, separated by tabs, one row for each pair of source and target
    ICEWS,
    /// Parley's own columns, safe to open in a spreadsheet
    CSV;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
