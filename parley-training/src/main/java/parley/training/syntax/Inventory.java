package parley.training.syntax;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.syntax.conllu.ConlluSentence;
import parley.syntax.conllu.ConlluWord;
import parley.syntax.network.FormFeatures;
import parley.syntax.network.Tagset;

/// The tags and relations of the treebanks, numbered as they occur, and sentences as numbers.
final class Inventory {
    private final FormFeatures features;
    private final Map<String, Integer> xpos = new LinkedHashMap<>();
    private final Map<String, Integer> upos = new LinkedHashMap<>();
    private final Map<String, Integer> relations = new LinkedHashMap<>();
    private final Map<List<Integer>, int[]> pairs = new LinkedHashMap<>();

    Inventory(FormFeatures features, List<ConlluSentence> treebank) {
        this.features = features;
        for (ConlluSentence sentence : treebank) {
            for (ConlluWord word : sentence.words()) {
                int x = number(xpos, word.xpos());
                int u = number(upos, word.upos());
                number(relations, word.relation());
                pairs.putIfAbsent(List.of(x, u), new int[] {x, u});
            }
        }
    }

    private static int number(Map<String, Integer> numbers, String key) {
        Integer number = numbers.putIfAbsent(key, numbers.size());
        return number == null ? numbers.size() - 1 : number;
    }

    Tagset tags() {
        return new Tagset(List.copyOf(xpos.keySet()), List.copyOf(upos.keySet()), List.copyOf(pairs.values()));
    }

    List<String> relations() {
        return List.copyOf(relations.keySet());
    }

    /// Sentences as numbers; their tags and relations must occur in the treebanks.
    List<Example> examples(List<ConlluSentence> sentences, float weight) {
        List<Example> examples = new ArrayList<>();
        for (ConlluSentence sentence : sentences) {
            examples.add(example(sentence.words(), weight));
        }
        return examples;
    }

    private Example example(List<ConlluWord> words, float weight) {
        int n = words.size() + 1;
        Example example = new Example(new int[n][], new int[n], new int[n], new int[n], new int[n], weight);
        example.forms()[0] = FormFeatures.root();
        for (int i = 1; i < n; i++) {
            ConlluWord word = words.get(i - 1);
            example.forms()[i] = features.of(word.form());
            example.xpos()[i] = known(xpos, word.xpos());
            example.upos()[i] = known(upos, word.upos());
            example.heads()[i] = word.head() + 1;
            example.relations()[i] = known(relations, word.relation());
        }
        return example;
    }

    private static int known(Map<String, Integer> numbers, String key) {
        Integer number = numbers.get(key);
        if (number == null) {
            throw new IllegalArgumentException("The tag or relation " + key + " does not occur in the treebanks");
        }
        return number;
    }
}
