package parley.view.conflict;

import parley.model.conflict.Conflict;
import parley.model.conflict.Equilibria;
import parley.model.conflict.InverseAnswer;
import parley.model.conflict.Route;
import parley.model.conflict.Verdict;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A conflict for programs: JSON Lines of `equilibria`, `coalition-equilibria`, `stability`, `inverse` and `route`. A
/// conflict built from what parties say starts with what it `rests-on` and with its `state`s, which no file names.
final class ConflictLines {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Names names;
    private final StringBuilder out = new StringBuilder();

    private ConflictLines(Names names) {
        this.names = names;
    }

    static String of(ConflictAnswers answers) {
        ConflictLines lines = new ConflictLines(new Names(answers.graph().conflict()));
        lines.origin(answers.graph().conflict());
        answers.equilibria().forEach(e -> lines.equilibria("equilibria", e));
        answers.coalitions().forEach(e -> lines.equilibria("coalition-equilibria", e));
        answers.verdicts().forEach(lines::verdict);
        answers.inverse().forEach(lines::inverse);
        answers.routes().forEach(lines::route);
        return lines.out.toString();
    }

    private void origin(Conflict conflict) {
        if (!conflict.words().isEmpty()) {
            conflict.words().forEach(words -> line(node("rests-on").put("text", words)));
            for (int s = 0; s < conflict.states().size(); s++) {
                line(node("state").put("id", names.state(s)).put("text", names.choices(s)));
            }
        }
    }

    private void equilibria(String type, Equilibria found) {
        ObjectNode node = node(type).put("concept", Names.lower(found.concept()));
        add(node.putArray("states"), found.states());
        node.put("sanctions", Names.lower(found.sanctions()));
        if (!found.possible().isEmpty()) {
            add(node.putArray("possible"), found.possible());
            ArrayNode open = node.putArray("hangs_on");
            found.hangsOn()
                    .forEach(c -> open.addObject()
                            .put("decision_maker", names.maker(c.maker()))
                            .put("prefers", names.state(c.a()))
                            .put("to", names.state(c.b())));
        }
        line(node);
    }

    private void verdict(Verdict verdict) {
        ObjectNode node = node("stability")
                .put("decision_maker", names.makers(verdict.makers()))
                .put("state", names.state(verdict.state()))
                .put("concept", Names.lower(verdict.concept()))
                .put("stable", verdict.stable());
        ArrayNode because = node.putArray("because");
        verdict.exchanges().forEach(e -> {
            ObjectNode exchange = because.addObject().put("improvement", names.state(e.improvement()));
            e.answer().ifPresent(x -> exchange.put("answer", names.state(x)));
        });
        line(node);
    }

    private void inverse(InverseAnswer answer) {
        ObjectNode node = node("inverse")
                .put("decision_maker", names.maker(answer.maker()))
                .put("state", names.state(answer.state()))
                .put("concept", Names.lower(answer.concept()));
        answer.count().ifPresent(count -> node.put("rankings", count.toString()));
        node.put("of", answer.total().toString());
        ArrayNode clauses = node.putArray("not_worse_than");
        answer.clauses().forEach(clause -> {
            ArrayNode alternatives = clauses.addArray();
            clause.alternatives().forEach(a -> add(alternatives.addArray(), a));
        });
        answer.limit().ifPresent(limit -> node.put("limit", limit));
        line(node);
    }

    private void route(Route route) {
        ObjectNode node = node("route")
                .put("by", Names.lower(route.kind()))
                .put("from", names.state(route.from()))
                .put("to", names.state(route.to()));
        ArrayNode steps = node.putArray("steps");
        route.steps().forEach(step -> {
            ObjectNode one = steps.addObject();
            ArrayNode makers = one.putArray("decision_makers");
            step.makers().forEach(m -> makers.add(names.maker(m)));
            one.put("to", names.state(step.to()));
        });
        line(node);
    }

    private void add(ArrayNode array, java.util.List<Integer> states) {
        names.states(states).forEach(array::add);
    }

    private static ObjectNode node(String type) {
        return JSON.createObjectNode().put("type", type);
    }

    private void line(ObjectNode node) {
        out.append(JSON.writeValueAsString(node)).append('\n');
    }
}
