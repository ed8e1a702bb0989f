package parley.syntax.conllu;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// The raw text of one document of a treebank, rebuilt, with the places of its words and sentences (UTF-16, [start,
/// end)).
/// Sentences of a paragraph are joined as `SpaceAfter` says; a blank line stands between paragraphs.
public record TreebankText(String text, Set<Place> words, Set<Place> sentences) {
    /// Where a word or a sentence stands.
    public record Place(int start, int end) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            return start == other.start ? Integer.compare(end, other.end) : Integer.compare(start, other.start);
        }
    }

    public TreebankText {
        words = Set.copyOf(words);
        sentences = Set.copyOf(sentences);
    }

    /// The documents that these sentences make; a comment `newdoc` starts each.
    public static List<TreebankText> of(List<ConlluSentence> treebank) {
        List<TreebankText> documents = new ArrayList<>();
        Open open = new Open();
        for (ConlluSentence sentence : treebank) {
            if (has(sentence, "# newdoc") && open.text.length() > 0) {
                documents.add(open.close());
                open = new Open();
            }
            open.add(sentence);
        }
        documents.add(open.close());
        return documents;
    }

    private static boolean has(ConlluSentence sentence, String comment) {
        return sentence.lines().stream().anyMatch(line -> line.equals(comment) || line.startsWith(comment + " "));
    }

    private static final class Open {
        private final StringBuilder text = new StringBuilder();
        private final Set<Place> words = new TreeSet<>();
        private final Set<Place> sentences = new TreeSet<>();
        private String gap = "";

        void add(ConlluSentence sentence) {
            if (text.length() > 0) {
                text.append(has(sentence, "# newpar") ? "\n\n" : gap);
            }
            int start = text.length();
            text.append(sentence.comment("text").orElseGet(() -> String.join(" ", sentence.forms())));
            int at = start;
            for (String form : sentence.forms()) {
                int from = text.indexOf(form, at);
                if (from >= 0) {
                    words.add(new Place(from, from + form.length()));
                    at = from + form.length();
                }
            }
            sentences.add(new Place(start, text.length()));
            gap = sentence.lines().getLast().contains("SpaceAfter=No") ? "" : " ";
        }

        TreebankText close() {
            return new TreebankText(text.toString(), words, sentences);
        }
    }
}
