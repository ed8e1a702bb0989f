package parley.training.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.syntax.conllu.ConlluSentence;
import parley.syntax.conllu.ConlluWord;
import parley.syntax.names.NameSpan;
import parley.syntax.names.NameType;

/// Finds the names in GUM's mentions: around a head that is a proper noun, the tokens that the tree ties to it as parts
/// of
/// one name. Of mentions within each other the longer one is tried first.
final class GumNames {
    private static final Map<String, NameType> TYPES =
            Map.of("person", NameType.PERSON, "organization", NameType.ORGANISATION, "place", NameType.PLACE);
    private static final Set<String> TIES = Set.of("flat", "compound", "goeswith");
    private static final Set<String> WIDER_TIES = Set.of("case", "nmod:of", "det", "cc", "nummod");
    private static final Set<String> PROPER_TIES = Set.of("amod", "nmod", "conj", "nmod:poss");
    private static final int DEEPEST = 8;

    private final List<ConlluWord> words;

    private GumNames(List<ConlluWord> words) {
        this.words = words;
    }

    static NamedSentence of(ConlluSentence sentence) {
        return new NamedSentence(sentence.forms(), new GumNames(sentence.words()).names());
    }

    private List<NameSpan> names() {
        List<NameSpan> names = new ArrayList<>();
        Mention.of(words).stream()
                .filter(mention -> TYPES.containsKey(mention.type()))
                .sorted(Comparator.comparingInt(Mention::size).reversed().thenComparingInt(Mention::from))
                .forEach(mention -> add(mention, names));
        names.sort(Comparator.comparingInt(NameSpan::from));
        return names;
    }

    private void add(Mention mention, List<NameSpan> names) {
        int head = head(mention);
        if (head < 0 || !words.get(head).upos().equals("PROPN")) {
            return;
        }
        boolean person = mention.type().equals("person");
        int from = head;
        while (from > mention.from() && ties(from - 1, head, person)) {
            from--;
        }
        int to = head + 1;
        while (to < mention.to() && ties(to, head, person)) {
            to++;
        }
        NameSpan name = trimmed(from, to, head, TYPES.getOrDefault(mention.type(), NameType.PLACE));
        if (names.stream().noneMatch(other -> other.from() < name.to() && name.from() < other.to())) {
            names.add(name);
        }
    }

    /// The token of a mention whose head stands outside of it.
    private int head(Mention mention) {
        for (int i = mention.from(); i < mention.to(); i++) {
            int head = words.get(i).head();
            if (head < mention.from() || head >= mention.to()) {
                return i;
            }
        }
        return -1;
    }

    /// Whether every step from a token up to the head ties parts of one name.
    private boolean ties(int token, int head, boolean person) {
        int at = token;
        for (int depth = 0; depth < DEEPEST && at >= 0; depth++) {
            if (at == head) {
                return true;
            }
            ConlluWord word = words.get(at);
            if (!isTie(word, person)) {
                return false;
            }
            at = word.head();
        }
        return false;
    }

    private static boolean isTie(ConlluWord word, boolean person) {
        String relation = word.relation();
        if (TIES.contains(relation) || relation.equals("punct") && "-.'&".contains(word.form())) {
            return true;
        }
        return !person && (WIDER_TIES.contains(relation) || PROPER_TIES.contains(relation) && isProper(word));
    }

    private static boolean isProper(ConlluWord word) {
        return word.xpos().startsWith("NNP");
    }

    private NameSpan trimmed(int from, int to, int head, NameType type) {
        int first = from;
        while (first < head && !Character.isUpperCase(words.get(first).form().charAt(0))) {
            first++;
        }
        int end = to;
        while (end > head + 1
                && !isProper(words.get(end - 1))
                && !words.get(end - 1).xpos().equals("CD")) {
            end--;
        }
        return new NameSpan(first, end, type);
    }
}
