package parley.view.conflict;

import java.util.List;
import java.util.stream.Collectors;
import parley.model.conflict.Equilibria;
import parley.model.conflict.Equilibria.Comparison;
import parley.model.conflict.InverseAnswer;
import parley.model.conflict.Route;
import parley.model.conflict.Verdict;

/// A conflict for people: plain text, a line a finding.
final class ConflictText {
    /// Comparisons listed before the rest is only counted.
    private static final int LISTED = 12;

    /// States named before the rest is only counted.
    private static final int IDS = 40;

    private final ConflictAnswers answers;
    private final Names names;
    private final StringBuilder out = new StringBuilder();

    private ConflictText(ConflictAnswers answers) {
        this.answers = answers;
        this.names = new Names(answers.graph().conflict());
    }

    static String of(ConflictAnswers answers) {
        return new ConflictText(answers).text();
    }

    private String text() {
        heading();
        answers.equilibria().forEach(e -> equilibria("", e));
        answers.coalitions().forEach(e -> equilibria("coalition ", e));
        listStates();
        answers.verdicts().forEach(this::verdict);
        answers.inverse().forEach(this::inverse);
        answers.routes().forEach(this::route);
        return out.toString();
    }

    private void heading() {
        var conflict = answers.graph().conflict();
        line(conflict.title());
        line(
                "%d decision makers, %d options, %d feasible states",
                conflict.makers().size(),
                conflict.options().size(),
                conflict.states().size());
        answers.equilibria().stream()
                .findFirst()
                .ifPresent(e -> line("sanctions read as: " + Names.lower(e.sanctions())));
        conflict.words().forEach(words -> line("  " + words));
        line("");
    }

    private void equilibria(String prefix, Equilibria found) {
        line("%s%-5s %s", prefix, found.concept(), found.states().isEmpty() ? "none" : ids(found.states()));
        if (!found.possible().isEmpty()) {
            line("      only under some answers to open comparisons: %s", ids(found.possible()));
            found.hangsOn().stream().limit(LISTED).forEach(this::comparison);
            if (found.hangsOn().size() > LISTED) {
                line("        and %d more open comparisons", found.hangsOn().size() - LISTED);
            }
        }
    }

    private void comparison(Comparison open) {
        line(
                "        open: does %s prefer %s to %s?",
                names.maker(open.maker()), names.state(open.a()), names.state(open.b()));
    }

    private void listStates() {
        List<Integer> shown = answers.equilibria().stream()
                .flatMap(e -> java.util.stream.Stream.concat(e.states().stream(), e.possible().stream()))
                .distinct()
                .sorted()
                .limit(60)
                .toList();
        if (!shown.isEmpty()) {
            line("");
            shown.forEach(s -> line("state %s: %s", names.state(s), names.choices(s)));
        }
    }

    private void verdict(Verdict verdict) {
        String why = verdict.exchanges().stream()
                .map(e -> "moves to " + names.state(e.improvement())
                        + (e.answer().isPresent()
                                ? ", answered by " + names.state(e.answer().getAsInt())
                                : ", unanswered"))
                .collect(Collectors.joining("; "));
        line(
                "%s %s for %s: %s%s",
                verdict.concept(),
                names.state(verdict.state()),
                names.makers(verdict.makers()),
                verdict.stable() ? "stable" : "unstable",
                why.isEmpty() ? " (no improvement)" : " (" + why + ")");
    }

    private void inverse(InverseAnswer answer) {
        line(
                "%s: %s makes %s stable in %s of %s strict rankings",
                answer.concept(),
                names.maker(answer.maker()),
                names.state(answer.state()),
                answer.count().map(Object::toString).orElse("an uncounted part"),
                answer.total());
        answer.limit().ifPresent(limit -> line("  limit: " + limit));
        answer.clauses()
                .forEach(clause -> line(
                        "  not worse than %s",
                        clause.alternatives().stream()
                                .map(a -> a.stream().map(names::state).collect(Collectors.joining(" and ")))
                                .collect(Collectors.joining(", or "))));
    }

    private void route(Route route) {
        line(
                "by %s, from %s: %s",
                Names.lower(route.kind()),
                names.state(route.from()),
                route.steps().stream()
                        .map(step -> names.makers(step.makers()) + " to " + names.state(step.to()))
                        .collect(Collectors.joining(", ")));
    }

    /// The first states; the rest is counted, and whole in JSON Lines.
    private String ids(List<Integer> states) {
        List<Integer> shown = states.subList(0, Math.min(IDS, states.size()));
        return String.join(", ", names.states(shown))
                + (states.size() > IDS ? " and " + (states.size() - IDS) + " more" : "");
    }

    private void line(String format, Object... values) {
        out.append(values.length == 0 ? format : String.format(java.util.Locale.ROOT, format, values))
                .append('\n');
    }
}
