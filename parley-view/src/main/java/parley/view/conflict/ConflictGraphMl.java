package parley.view.conflict;

import parley.model.conflict.Conflict;
import parley.model.conflict.ConflictGraph;

/// The integrated graph in GraphML, for graph tools.
final class ConflictGraphMl {
    private ConflictGraphMl() {}

    static String of(ConflictAnswers answers) {
        ConflictGraph graph = answers.graph();
        Conflict conflict = graph.conflict();
        StringBuilder out = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
                  <key id="choices" for="node" attr.name="choices" attr.type="string"/>
                  <key id="maker" for="edge" attr.name="decision_maker" attr.type="string"/>
                  <key id="improvement" for="edge" attr.name="improvement" attr.type="boolean"/>
                  <graph edgedefault="directed">
                """);
        for (Conflict.State state : conflict.states()) {
            out.append("    <node id=\"%s\"><data key=\"choices\">%s</data></node>\n"
                    .formatted(escape(state.id()), escape(state.choices())));
        }
        for (ConflictGraph.Edge edge : graph.edges()) {
            out.append(
                    "    <edge source=\"%s\" target=\"%s\"><data key=\"maker\">%s</data><data key=\"improvement\">%s</data></edge>\n"
                            .formatted(
                                    escape(conflict.states().get(edge.from()).id()),
                                    escape(conflict.states().get(edge.to()).id()),
                                    escape(conflict.makers().get(edge.maker()).name()),
                                    edge.improvement()));
        }
        return out.append("  </graph>\n</graphml>\n").toString();
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
