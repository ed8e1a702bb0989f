package parley.app.evaluate;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Krippendorff's alpha for nominal values (Krippendorff 2004, chapter 11): 1 is full agreement, 0 what chance gives.
final class Alpha {
    private Alpha() {}

    /// @param units the values that the coders gave each unit; a coder who gave none is left out of its list
    static double nominal(List<List<String>> units) {
        Map<String, Double> totals = new TreeMap<>();
        double disagreement = 0;
        double pairable = 0;
        for (List<String> unit : units) {
            if (unit.size() > 1) {
                disagreement += disagreement(unit);
                pairable += unit.size();
                unit.forEach(value -> totals.merge(value, 1.0, Double::sum));
            }
        }
        double expected = pairable * pairable;
        for (double total : totals.values()) {
            expected -= total * total;
        }
        return expected == 0 ? 1 : 1 - (pairable - 1) * disagreement / expected;
    }

    /// The share of unlike pairs among the values of one unit, weighted by their number.
    private static double disagreement(List<String> unit) {
        double unlike = 0;
        for (String one : unit) {
            for (String other : unit) {
                unlike += one.equals(other) ? 0 : 1;
            }
        }
        return unlike / (unit.size() - 1);
    }
}
