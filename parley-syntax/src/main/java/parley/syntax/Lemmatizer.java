package parley.syntax;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import parley.model.ParleyException;

/// The dictionary form of a word, from its Penn tag and its ending: lower case, but names as written. The rules are
/// learned by `parley-training` (longest ending that is known for the tag wins). Immutable and thread-safe.
public final class Lemmatizer {
    private static final String RULES = "lemmas.tsv";
    /// First letters of the tags of verbs, adverbs, determiners and prepositions.
    private static final String CASELESS = "VMRDWITE";

    private final Map<String, SuffixTree<LemmaRule>> trees = new HashMap<>();

    private Lemmatizer() {}

    /// The lemmatizer with the embedded rules.
    public static Lemmatizer load() {
        try (InputStream in = Lemmatizer.class.getResourceAsStream(RULES)) {
            if (in == null) {
                throw new ParleyException("the rules of lemmas, " + RULES + ", are missing from parley-syntax");
            }
            return of(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new ParleyException("the rules of lemmas, " + RULES + ", cannot be read", e);
        }
    }

    /// A lemmatizer with these rules: lines of tag and case ([#group]), ending and [LemmaRule], parted by tabs.
    public static Lemmatizer of(List<String> rules) {
        Lemmatizer lemmatizer = new Lemmatizer();
        for (String line : rules) {
            String[] columns = line.split("\t", -1);
            lemmatizer
                    .trees
                    .computeIfAbsent(columns[0], group -> new SuffixTree<>())
                    .put(columns[1], LemmaRule.parse(columns[2]));
        }
        return lemmatizer;
    }

    /// What rules a form falls under: its tag; for nouns, names and adjectives, which may keep their case, with `+` for
    /// a
    /// capitalised form and `++` for one in capitals.
    public static String group(String form, String xpos) {
        if (!Character.isUpperCase(form.charAt(0)) || CASELESS.indexOf(xpos.charAt(0)) >= 0) {
            return xpos;
        }
        boolean capitals = form.length() > 1 && Character.isUpperCase(form.charAt(form.length() - 1));
        return xpos + (capitals ? "++" : "+");
    }

    /// The lemma of a form with a Penn tag; the form in lower case where nothing is known of the tag.
    public String lemma(String form, String xpos) {
        return rule(group(form, xpos), form)
                .or(() -> rule(xpos, form))
                .map(rule -> rule.apply(form))
                .orElseGet(() -> form.toLowerCase(Locale.ROOT));
    }

    private Optional<LemmaRule> rule(String group, String form) {
        SuffixTree<LemmaRule> tree = trees.get(group);
        return Optional.ofNullable(tree == null ? null : tree.find(form));
    }
}
