package parley.view.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import parley.model.conflict.Concept;
import parley.model.conflict.Conflict;
import parley.model.conflict.Conflict.DecisionMaker;
import parley.model.conflict.Conflict.Direction;
import parley.model.conflict.Conflict.Option;
import parley.model.conflict.Conflict.State;
import parley.model.conflict.ConflictGraph;
import parley.model.conflict.ConflictGraph.Edge;
import parley.model.conflict.Equilibria;
import parley.model.conflict.Equilibria.Comparison;
import parley.model.conflict.Preference;
import parley.model.conflict.Ranking;
import parley.model.conflict.Ranking.Ties;
import parley.model.conflict.Route;
import parley.model.conflict.Sanctions;
import parley.model.conflict.Verdict;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ConflictViewTest {
    private static final String HOSTILE = "<b>North & \"South\"</b> \uD83D\uDEA2";

    private static Conflict conflict(int states, List<String> words) {
        List<State> all = IntStream.range(0, states)
                .mapToObj(s -> new State("s<" + s, s % 2 == 0 ? "NN" : "YN"))
                .toList();
        List<Preference> preferences =
                List.of(new Ranking(new int[states], Ties.UNKNOWN), new Ranking(new int[states], Ties.EQUAL));
        return new Conflict(
                HOSTILE,
                List.of(new DecisionMaker(HOSTILE, List.of(0)), new DecisionMaker("South", List.of(1))),
                List.of(new Option("reverse > \"stop\"", Direction.BOTH), new Option("wait", Direction.BOTH)),
                all,
                preferences,
                Optional.empty(),
                words);
    }

    private static ConflictAnswers answers(Conflict conflict) {
        Equilibria found = new Equilibria(
                Concept.NASH, Sanctions.SEQUENCES, List.of(0), List.of(1), List.of(new Comparison(0, 0, 1)));
        Verdict verdict = new Verdict(Concept.SEQ, List.of(0), 1, List.of(new Verdict.Exchange(0, OptionalInt.of(1))));
        Route route = new Route(Route.Kind.MOVES, 0, 1, List.of(new Route.Step(List.of(0), 1)));
        ConflictGraph graph = new ConflictGraph(conflict, List.of(new Edge(0, 0, 1, true), new Edge(0, 1, 0, false)));
        return new ConflictAnswers(graph, List.of(found), List.of(), List.of(verdict), List.of(), List.of(route));
    }

    private static Document parsed(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    private static List<JsonNode> lines(Conflict conflict) {
        return ConflictView.JSONL
                .render(answers(conflict))
                .lines()
                .map(JsonMapper.shared()::readTree)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(
            value = ConflictView.class,
            names = {"SVG", "GRAPHML"})
    void hostileNamesLeaveXmlWellFormed(ConflictView view) throws Exception {
        assertThat(parsed(view.render(answers(conflict(2, List.of()))))
                        .getDocumentElement()
                        .getTextContent())
                .contains(HOSTILE);
    }

    @Test
    void aPictureHasACircleAStateAndAPathAMove() throws Exception {
        Document picture = parsed(ConflictView.SVG.render(answers(conflict(4, List.of()))));
        assertThat(picture.getElementsByTagName("circle").getLength()).isEqualTo(4);
        assertThat(picture.getElementsByTagName("path").getLength()).isEqualTo(2 + 2);
    }

    @Test
    void tooManyStatesAreATable() throws Exception {
        Conflict large = conflict(61, List.of());
        assertThat(ConflictView.draws(large)).isFalse();
        Document table = parsed(ConflictView.SVG.render(answers(large)));
        assertThat(table.getElementsByTagName("circle").getLength()).isZero();
        assertThat(table.getDocumentElement().getTextContent()).contains("61 states", "NASH: s<0");
    }

    @Test
    void everyGraphMlEdgeEndsAtANode() throws Exception {
        Document graph = parsed(ConflictView.GRAPHML.render(answers(conflict(2, List.of()))));
        List<String> nodes = new ArrayList<>();
        for (int n = 0; n < graph.getElementsByTagName("node").getLength(); n++) {
            nodes.add(graph.getElementsByTagName("node")
                    .item(n)
                    .getAttributes()
                    .getNamedItem("id")
                    .getNodeValue());
        }
        assertThat(nodes).containsExactly("s<0", "s<1");
        var edge = graph.getElementsByTagName("edge").item(0).getAttributes();
        assertThat(edge.getNamedItem("source").getNodeValue()).isEqualTo("s<0");
        assertThat(edge.getNamedItem("target").getNodeValue()).isEqualTo("s<1");
    }

    @Test
    void linesNameStatesByTheirIds() {
        List<JsonNode> lines = lines(conflict(2, List.of()));
        assertThat(lines).extracting(l -> l.get("type").asString()).containsExactly("equilibria", "stability", "route");
        assertThat(lines.getFirst().get("states").get(0).asString()).isEqualTo("s<0");
        assertThat(lines.getFirst().get("hangs_on").get(0).get("to").asString()).isEqualTo("s<1");
        assertThat(lines.get(1).get("because").get(0).get("answer").asString()).isEqualTo("s<1");
        assertThat(lines.get(2).get("steps").get(0).get("to").asString()).isEqualTo("s<1");
    }

    @Test
    void aConflictFromTalksStartsWithWhatItRestsOnAndItsStates() {
        List<JsonNode> lines = lines(conflict(2, List.of("North offers to reverse [d1#t1]")));
        assertThat(lines).extracting(l -> l.get("type").asString()).startsWith("rests-on", "state", "state");
        assertThat(lines.get(2).get("id").asString()).isEqualTo("s<1");
        assertThat(lines.get(2).get("text").asString()).isEqualTo("reverse > \"stop\"");
    }

    @Test
    void textListsWhatItRestsOnAndWhatIsOpen() {
        String text = ConflictView.TEXT.render(answers(conflict(2, List.of("100% of it [d1#t1]"))));
        assertThat(text)
                .contains("100% of it [d1#t1]", "sanctions read as: sequences", "to s<1?", "state s<0: nothing");
    }
}
