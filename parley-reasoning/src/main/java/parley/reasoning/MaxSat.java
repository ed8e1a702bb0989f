package parley.reasoning;

import java.util.BitSet;
import java.util.List;
import org.logicng.formulas.FormulaFactory;
import org.logicng.solvers.MaxSATSolver;
import org.logicng.solvers.maxsat.algorithms.MaxSAT;

/// Asks LogicNG how few elements hit every set, by core-guided MaxSAT (OLL: Morgado, Dodaro and Marques-Silva,
/// "Core-guided MaxSAT with soft cardinality constraints", 2014).
final class MaxSat {
    private MaxSat() {}

    /// The least number of elements that hit every set.
    static int minimum(List<BitSet> sets) {
        FormulaFactory f = new FormulaFactory();
        MaxSATSolver solver = MaxSATSolver.oll(f);
        BitSet used = new BitSet();
        for (BitSet set : sets) {
            used.or(set);
            solver.addHardFormula(
                    f.or(set.stream().mapToObj(i -> f.variable("m" + i)).toList()));
        }
        used.stream().forEach(i -> solver.addSoftFormula(f.literal("m" + i, false), 1));
        if (solver.solve() != MaxSAT.MaxSATResult.OPTIMUM) {
            throw new IllegalStateException("sets that are not empty can be hit");
        }
        return solver.result();
    }
}
