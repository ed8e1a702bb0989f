package parley.syntax.conllu;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.syntax.Sentence;
import parley.syntax.Token;

/// One sentence of a CoNLL-U file: its lines as they stand, without the empty one at the end.
public record ConlluSentence(List<String> lines) {
    public ConlluSentence {
        lines = List.copyOf(lines);
    }

    /// The words, without multiword tokens and empty nodes.
    public List<ConlluWord> words() {
        return lines.stream().filter(ConlluSentence::isWord).map(ConlluWord::of).toList();
    }

    public List<String> forms() {
        return words().stream().map(ConlluWord::form).toList();
    }

    /// What a comment `# key = value` says; empty where there is none.
    public Optional<String> comment(String key) {
        String start = "# " + key + " = ";
        return lines.stream()
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()))
                .findFirst();
    }

    /// The same words with the lemmas, tags and tree of a reading of them. Comments and multiword tokens stay,
    /// features,
    /// empty nodes and enhanced dependencies go, since the reading has none.
    public ConlluSentence with(Sentence reading) {
        List<String> changed = new ArrayList<>();
        int word = 0;
        for (String line : lines) {
            if (isWord(line)) {
                changed.add(line(reading.tokens().get(word), line.split("\t", -1)[9]));
                word++;
            } else if (line.startsWith("#") || line.matches("\\d+-\\d+\t.*")) {
                changed.add(line);
            }
        }
        return new ConlluSentence(changed);
    }

    /// A sentence that was read from raw text.
    public static ConlluSentence of(Sentence reading) {
        return new ConlluSentence(
                reading.tokens().stream().map(token -> line(token, "_")).toList());
    }

    private static String line(Token token, String misc) {
        return String.join(
                "\t",
                String.valueOf(token.index() + 1),
                token.form(),
                token.lemma(),
                token.upos(),
                token.xpos(),
                "_",
                String.valueOf(token.head() + 1),
                token.relation(),
                "_",
                misc);
    }

    private static boolean isWord(String line) {
        int tab = line.indexOf('\t');
        return tab > 0 && line.chars().limit(tab).allMatch(c -> c >= '0' && c <= '9');
    }
}
