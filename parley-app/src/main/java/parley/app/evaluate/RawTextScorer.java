package parley.app.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import parley.syntax.Sentence;
import parley.syntax.Syntax;
import parley.syntax.Token;
import parley.syntax.conllu.ConlluSentence;
import parley.syntax.conllu.TreebankText;
import parley.syntax.conllu.TreebankText.Place;

/// Scores sentences and tokens over the raw text of a treebank, rebuilt document by document ([TreebankText]): one is
/// right where it starts and ends as marked. A multiword token counts as its words.
final class RawTextScorer {
    private final Syntax syntax;
    private final Tally tokens = new Tally();
    private final Tally sentences = new Tally();

    RawTextScorer(Syntax syntax) {
        this.syntax = syntax;
    }

    List<Measure> score(List<ConlluSentence> gold) {
        TreebankText.of(gold).forEach(this::add);
        List<Measure> measures = new ArrayList<>(tokens.measures("tokens"));
        measures.addAll(sentences.measures("sentences"));
        return measures;
    }

    private void add(TreebankText document) {
        Set<Place> foundTokens = new HashSet<>();
        Set<Place> foundSentences = new HashSet<>();
        for (Sentence sentence : syntax.read(document.text())) {
            List<Token> words = sentence.tokens();
            words.forEach(token -> foundTokens.add(new Place(token.start(), token.end())));
            foundSentences.add(
                    new Place(words.getFirst().start(), words.getLast().end()));
        }
        compare(tokens, document.words(), foundTokens);
        compare(sentences, document.sentences(), foundSentences);
    }

    private static void compare(Tally tally, Set<Place> gold, Set<Place> found) {
        long right = found.stream().filter(gold::contains).count();
        tally.add(right, found.size(), right, gold.size());
    }
}
