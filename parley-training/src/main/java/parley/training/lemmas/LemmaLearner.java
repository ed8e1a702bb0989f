package parley.training.lemmas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import parley.syntax.LemmaRule;
import parley.syntax.Lemmatizer;

/// Counts which rule leads from form to lemma for each ending of each form, and keeps the endings whose best rule
/// differs
/// from that of the next shorter ending. An ending that is not a whole word needs several words that agree.
/// Deterministic.
final class LemmaLearner {
    private static final int LONGEST_ENDING = 7;
    private static final int WORDS_THAT_AGREE = 3;
    private static final double SHARE_THAT_AGREES = 0.5;

    private static final String LOWER_CASE = "l0:";
    private static final Set<String> CHANGELESS = Set.of(LOWER_CASE, "k0:");

    private final Map<String, Map<String, Votes>> groups = new TreeMap<>();

    /// The votes for an ending: for each rule the words that it holds for, and how often.
    private static final class Votes {
        private final Map<String, Map<String, Integer>> rules = new TreeMap<>();

        void add(String rule, String word) {
            rules.computeIfAbsent(rule, r -> new TreeMap<>()).merge(word, 1, Integer::sum);
        }

        /// The rule seen most often: for whole words.
        String commonest() {
            return best(
                    words -> words.values().stream().mapToInt(Integer::intValue).sum());
        }

        /// The rule of most words: for endings.
        String widest() {
            return best(Map::size);
        }

        private String best(ToIntFunction<Map<String, Integer>> weight) {
            return rules.entrySet().stream()
                    .max(Comparator.comparingInt(
                                    (Map.Entry<String, Map<String, Integer>> e) -> weight.applyAsInt(e.getValue()))
                            .thenComparing(Map.Entry.comparingByKey()))
                    .orElseThrow()
                    .getKey();
        }

        boolean agree() {
            int supporters = rules.getOrDefault(widest(), Map.of()).size();
            int all = rules.values().stream().mapToInt(Map::size).sum();
            return supporters >= WORDS_THAT_AGREE && supporters >= SHARE_THAT_AGREES * all;
        }
    }

    void add(String form, String xpos, String lemma) {
        String rule = LemmaRule.between(form, lemma).toString();
        Map<String, Votes> group = groups.computeIfAbsent(Lemmatizer.group(form, xpos), g -> new TreeMap<>());
        String word = "^" + form.toLowerCase(Locale.ROOT);
        for (int i = 0; i <= word.length(); i++) {
            if (i == 0 || word.length() - i <= LONGEST_ENDING) {
                group.computeIfAbsent(word.substring(i), e -> new Votes()).add(rule, word);
            }
        }
    }

    /// The rules as lines of the file, sorted.
    List<String> rules() {
        List<String> lines = new ArrayList<>();
        groups.forEach((group, endings) -> addRules(group, endings, lines));
        return lines;
    }

    private static void addRules(String group, Map<String, Votes> endings, List<String> lines) {
        Map<String, String> kept = new TreeMap<>();
        endings.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(
                        Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder())))
                .forEach(entry -> keep(entry.getKey(), entry.getValue(), kept));
        kept.forEach((ending, rule) -> lines.add(group + "\t" + ending + "\t" + rule));
    }

    private static void keep(String ending, Votes votes, Map<String, String> kept) {
        boolean whole = ending.startsWith("^");
        String rule = whole ? votes.commonest() : votes.widest();
        boolean holds = ending.isEmpty() ? CHANGELESS.contains(rule) : whole || votes.agree();
        if (holds && !rule.equals(shorter(ending, kept))) {
            kept.put(ending, rule);
        }
    }

    private static String shorter(String ending, Map<String, String> kept) {
        for (int i = 1; i <= ending.length(); i++) {
            String rule = kept.get(ending.substring(i));
            if (rule != null) {
                return rule;
            }
        }
        return LOWER_CASE;
    }
}
