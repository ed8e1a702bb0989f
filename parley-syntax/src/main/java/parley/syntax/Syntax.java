package parley.syntax;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import parley.syntax.network.Analysis;
import parley.syntax.network.Network;
import parley.syntax.network.WeightsFile;

/// Reads English news: sentences, tokens, tags, lemmas, names and trees. Immutable and thread-safe; the time a reading
/// takes is linear in the length of the text.
public final class Syntax {
    private static final String WEIGHTS = "syntax.weights";

    private final Network network;
    private final Lemmatizer lemmatizer;
    private final NameFinder names;

    private Syntax(Network network, NameFinder names) {
        this.network = network;
        this.lemmatizer = Lemmatizer.load();
        this.names = names;
    }

    /// The reader with the embedded models.
    public static Syntax load() {
        CompletableFuture<NameFinder> names = CompletableFuture.supplyAsync(NameFinder::load, Syntax::beside);
        return new Syntax(network(), names.join());
    }

    /// The reader with the embedded models but that of names, which is learned from what this reader tags.
    public static Syntax withoutNames() {
        return of(network());
    }

    /// A reader with a network of one's own and without names, as training needs it.
    public static Syntax of(Network network) {
        return new Syntax(network, NameFinder.NONE);
    }

    private static void beside(Runnable loading) {
        Thread.ofPlatform().daemon().start(loading);
    }

    private static Network network() {
        InputStream stream = Objects.requireNonNull(Syntax.class.getResourceAsStream(WEIGHTS), WEIGHTS);
        return new Network(WeightsFile.read(stream, WEIGHTS));
    }

    /// The sentences of a text, in order.
    public List<Sentence> read(String text) {
        return SentenceSplitter.split(text, Tokenizer.tokenize(text)).stream()
                .map(tokens -> sentence(Draft.of(text, tokens)))
                .toList();
    }

    /// One sentence of given forms, kept as they are. Offsets count as if the forms were joined by single spaces.
    public Sentence parse(List<String> forms) {
        List<Word> words = new ArrayList<>();
        int start = 0;
        for (String form : forms) {
            words.add(new Word(start, start + form.length(), form));
            start += form.length() + 1;
        }
        return sentence(new Draft(0, Math.max(0, start - 1), words));
    }

    private Sentence sentence(Draft draft) {
        Analysis analysis = network.analyse(draft.forms());
        List<Token> tokens = new ArrayList<>(draft.words().size());
        for (int i = 0; i < draft.words().size(); i++) {
            tokens.add(token(i, draft.words().get(i), analysis));
        }
        return new Sentence(draft.start(), draft.end(), tokens, names.find(tokens));
    }

    private Token token(int i, Word word, Analysis analysis) {
        String upos = analysis.upos().get(i);
        String xpos = analysis.xpos().get(i);
        String lemma = lemmatizer.lemma(word.form(), xpos);
        int head = analysis.heads().get(i);
        return new Token(
                i,
                word.start(),
                word.end(),
                word.form(),
                lemma,
                upos,
                xpos,
                head,
                analysis.relations().get(i));
    }
}
