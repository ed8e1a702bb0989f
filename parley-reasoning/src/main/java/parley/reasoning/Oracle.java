package parley.reasoning;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.logicng.datastructures.Tristate;
import org.logicng.formulas.CType;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Literal;
import org.logicng.formulas.Variable;
import org.logicng.handlers.SATHandler;
import org.logicng.solvers.MaxSATSolver;
import org.logicng.solvers.MiniSat;
import org.logicng.solvers.maxsat.algorithms.MaxSAT;

/// Asks LogicNG whether sets can be hit within a bound.
///
/// The least bound comes from core-guided MaxSAT (OLL: Morgado, Dodaro and Marques-Silva, "Core-guided MaxSAT with soft
/// cardinality constraints", 2014); each later question is one incremental call with assumptions.
final class Oracle {
    private static final int CONFLICTS_A_CALL = 200_000;
    private final FormulaFactory f = new FormulaFactory();
    private final MiniSat solver = MiniSat.miniSat(f);
    private final List<Variable> variables = new ArrayList<>();

    /// @param bound how many elements may be chosen
    Oracle(List<BitSet> sets, int bound) {
        BitSet used = new BitSet();
        sets.forEach(used::or);
        for (int i = 0; i < used.length(); i++) {
            variables.add(f.variable("m" + i));
        }
        sets.forEach(set -> solver.add(f.clause(literals(set))));
        solver.add(f.cc(CType.LE, bound, used.stream().mapToObj(variables::get).toList()));
    }

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

    /// Whether the sets can be hit within the bound with these elements chosen and those left out; true where the
    /// solver
    /// gives up, for then nothing may be ruled out.
    boolean possible(BitSet chosen, BitSet excluded) {
        List<Literal> assumptions = new ArrayList<>(literals(chosen));
        excluded.stream().mapToObj(i -> variables.get(i).negate()).forEach(assumptions::add);
        return solver.sat(new Conflicts(), assumptions) != Tristate.FALSE;
    }

    private List<Literal> literals(BitSet set) {
        return set.stream().mapToObj(i -> (Literal) variables.get(i)).toList();
    }

    /// Counts conflicts, not seconds: the same answer on every machine.
    private static final class Conflicts implements SATHandler {
        private int left = CONFLICTS_A_CALL;

        @Override
        public boolean detectedConflict() {
            return --left > 0;
        }

        @Override
        public boolean aborted() {
            return left <= 0;
        }

        @Override
        public void started() {
            left = CONFLICTS_A_CALL;
        }
    }
}
