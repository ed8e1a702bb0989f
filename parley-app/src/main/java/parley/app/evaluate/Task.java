package parley.app.evaluate;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import parley.coding.Coder;
import parley.syntax.Syntax;
import parley.syntax.conllu.Conllu;

/// What can be scored, and by what.
public enum Task {
    STATEMENTS((gold, coder) -> StatementScorer.score(gold, coder.get()::code)),
    TERMS((gold, coder) -> TermScorer.score(gold, coder.get()::code)),
    EVENTS((gold, coder) -> EventScorer.score(gold, coder.get()::code)),
    SYNTAX((gold, coder) -> new SyntaxScorer(Syntax.load()).score(Conllu.read(gold)));

    private final BiFunction<Path, Supplier<Coder>, List<Measure>> scorer;

    Task(BiFunction<Path, Supplier<Coder>, List<Measure>> scorer) {
        this.scorer = scorer;
    }

    /// The measures over a gold file.
    ///
    /// @param coder asked for only where the task needs one
    public List<Measure> score(Path gold, Supplier<Coder> coder) {
        return scorer.apply(gold, coder);
    }

    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
