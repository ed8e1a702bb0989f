package parley.app;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import parley.model.conflict.Concept;
import parley.model.conflict.ConflictGraph;
import parley.model.conflict.InverseAnswer;
import parley.model.conflict.Route;
import parley.model.conflict.Sanctions;
import parley.model.conflict.Verdict;
import parley.reasoning.conflict.GraphModel;
import parley.view.conflict.ConflictAnswers;
import parley.view.conflict.ConflictView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `parley conflict`: which outcomes of a graph-model conflict would hold.
@Command(
        name = "conflict",
        description = "Which outcomes of a graph-model conflict would hold, why, and how to get there.",
        mixinStandardHelpOptions = true)
final class ConflictCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private ConflictSource source = new ConflictSource();

    @Option(names = "--concept", description = "Only this concept: ${COMPLETION-CANDIDATES}. Default: all.")
    private @Nullable Concept concept;

    @Option(
            names = "--sanctions",
            defaultValue = "SEQUENCES",
            description = "How the others may answer: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Sanctions sanctions = Sanctions.SEQUENCES;

    @Option(names = "--stability", description = "Every state for every decision maker, with its reasons.")
    private boolean stability;

    @Option(names = "--coalitions", description = "Also equilibria that no coalition would leave.")
    private boolean coalitions;

    @Option(names = "--inverse", paramLabel = "STATE", description = "Which rankings would make this state stable.")
    private @Nullable String inverse;

    @Option(names = "--from", paramLabel = "STATE", description = "The status quo of a route.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "STATE", description = "Where the route leads.")
    private @Nullable String to;

    @Option(
            names = "--format",
            defaultValue = "JSONL",
            description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private ConflictView format = ConflictView.JSONL;

    ConflictCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        ConflictSource.Sourced sourced = source.read(streams);
        GraphModel model = GraphModel.of(sourced.conflict(), sanctions);
        streams.out().print(format.render(answers(model)));
        streams.out().flush();
        return sourced.exitCode();
    }

    private ConflictAnswers answers(GraphModel model) {
        return new ConflictAnswers(
                graph(model),
                concepts().stream().map(model::equilibria).toList(),
                coalitions ? concepts().stream().map(model::coalitionEquilibria).toList() : List.of(),
                stability ? verdicts(model) : List.of(),
                inverse == null ? List.of() : inverse(model, model.conflict().index(inverse)),
                routes(model));
    }

    /// The moves are worked out for a drawing only.
    private ConflictGraph graph(GraphModel model) {
        boolean drawn =
                format == ConflictView.GRAPHML || (format == ConflictView.SVG && ConflictView.draws(model.conflict()));
        return drawn ? model.graph() : new ConflictGraph(model.conflict(), List.of());
    }

    private List<Concept> concepts() {
        return concept == null ? List.of(Concept.values()) : List.of(concept);
    }

    private List<Verdict> verdicts(GraphModel model) {
        return concepts().stream()
                .flatMap(c -> IntStream.range(0, model.conflict().makers().size())
                        .boxed()
                        .flatMap(m -> IntStream.range(
                                        0, model.conflict().states().size())
                                .mapToObj(s -> model.verdict(c, List.of(m), s))))
                .toList();
    }

    private List<InverseAnswer> inverse(GraphModel model, int state) {
        return concepts().stream()
                .flatMap(c ->
                        IntStream.range(0, model.conflict().makers().size()).mapToObj(m -> model.inverse(c, m, state)))
                .toList();
    }

    private List<Route> routes(GraphModel model) {
        if (from == null || to == null) {
            return List.of();
        }
        return model.routes(model.conflict().index(from), model.conflict().index(to));
    }
}
