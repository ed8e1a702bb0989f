package parley.training.events;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import parley.coding.events.EventLearning;
import parley.coding.events.EventLearning.Case;
import parley.coding.events.Root;
import parley.coding.reading.Reading;
import parley.syntax.Sentence;
import parley.syntax.Syntax;
import parley.training.text.RawText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads marked sentences, and sentences without events from reports on other topics.
final class Examples {
    static final int FOLDS = 5;
    private static final Map<String, Root> OLD_NAMES = Map.of(
            "DEMAND", Root.REQUEST,
            "DISAPPROVE", Root.ACCUSE,
            "INVESTIGATE", Root.ACCUSE,
            "FIGHT", Root.ASSAULT,
            "CONCEDE", Root.YIELD,
            "RETREAT", Root.YIELD);
    private static final Root[] CAMEO = {
        Root.NONE,
        Root.NONE,
        Root.REQUEST,
        Root.AGREE,
        Root.CONSULT,
        Root.SUPPORT,
        Root.COOPERATE,
        Root.AID,
        Root.YIELD,
        Root.ACCUSE,
        Root.REQUEST,
        Root.ACCUSE,
        Root.REJECT,
        Root.THREATEN,
        Root.PROTEST,
        Root.MOBILIZE,
        Root.SANCTION,
        Root.COERCE,
        Root.ASSAULT,
        Root.ASSAULT,
        Root.ASSAULT
    };

    private final Syntax syntax;
    private final EventLearning learning;

    Examples(Syntax syntax, EventLearning learning) {
        this.syntax = syntax;
        this.learning = learning;
    }

    List<Example> marked(Path file) {
        return RawText.lines(file).stream()
                .map(line -> JsonMapper.shared().readTree(line))
                .map(node -> example(node.get("id").asString(), node.get("text").asString(), root(node)))
                .toList();
    }

    /// The first sentences of every report of `file` whose first topic is one of `topics`, as examples of no event.
    List<Example> without(Path file, List<String> topics, int most) {
        List<Example> examples = new ArrayList<>();
        for (String line : RawText.lines(file)) {
            JsonNode node = JsonMapper.shared().readTree(line);
            JsonNode own = node.get("topics");
            if (examples.size() < most
                    && own != null
                    && !own.isEmpty()
                    && topics.contains(own.get(0).asString())) {
                String text = node.get("text").asString();
                String lead = text.lines().findFirst().orElse("");
                if (lead.length() > 20) {
                    examples.add(example(node.get("id").asString(), lead, Root.NONE));
                }
            }
        }
        return examples;
    }

    /// Every tenth sentence of a treebank's documents whose id holds none of `news`, as examples of no event.
    List<Example> outside(Path treebank, List<String> news) {
        List<Example> examples = new ArrayList<>();
        boolean skipped = false;
        int seen = 0;
        for (String line : RawText.lines(treebank)) {
            if (line.startsWith("# newdoc id")) {
                skipped = news.stream().anyMatch(line::contains);
            } else if (line.startsWith("# text = ") && !skipped && seen++ % 10 == 0) {
                examples.add(example("treebank-" + seen, line.substring(9), Root.NONE));
            }
        }
        return examples;
    }

    private Example example(String id, String text, Root root) {
        List<Case> cases = new ArrayList<>();
        for (Sentence sentence : Reading.sentences(text, syntax)) {
            cases.addAll(learning.cases(sentence));
        }
        int fold = Math.floorMod(text.replaceAll("\\W+", "").hashCode(), FOLDS);
        return new Example(id, text, cases, root, fold);
    }

    private static Root root(JsonNode node) {
        JsonNode expected = node.get("expected");
        if (expected == null || expected.isEmpty()) {
            return Root.NONE;
        }
        JsonNode first = expected.get(0);
        String name = text(first, "ploverV08");
        name = name.isEmpty() ? text(first, "plover") : name;
        name = name.isEmpty() ? text(first, "code") : name;
        if (Character.isDigit(name.charAt(0))) {
            return CAMEO[Integer.parseInt(name.substring(0, 2))];
        }
        Root renamed = OLD_NAMES.get(name);
        return renamed == null ? Root.valueOf(name) : renamed;
    }

    private static String text(JsonNode node, String field) {
        JsonNode value = node.get(field);
        return value == null || value.isNull() ? "" : value.asString();
    }
}
