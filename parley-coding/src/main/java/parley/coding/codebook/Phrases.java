package parley.coding.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import parley.coding.reading.Tree;
import parley.syntax.Token;

/// Finds the phrases of the codebook in a sentence: a trie over dictionary forms, read once from every token.
/// A phrase of a verb and its particle is found with words between them (`pull the troops out`). Linear time.
final class Phrases {
    private static final int LONGEST = 7;
    private static final Pattern HYPHENS = Pattern.compile("[-‐‑–]");
    private final Node root = new Node();

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final List<Meaning> meanings = new ArrayList<>();
    }

    /// The words of a sentence, a token with hyphens as several: dictionary forms, forms, and the token of each word.
    private record Words(List<String> lemmas, List<String> forms, List<Integer> tokens) {
        void add(String lemma, String form, int token) {
            if (!lemma.isEmpty()) {
                lemmas.add(lemma);
                forms.add(form);
                tokens.add(token);
            }
        }
    }

    void add(String phrase, Meaning meaning) {
        Node at = root;
        for (String word : phrase.split("[ -]+")) {
            at = at.next.computeIfAbsent(word, w -> new Node());
        }
        if (!at.meanings.contains(meaning)) {
            at.meanings.add(meaning);
        }
    }

    List<Occurrence> in(Tree tree) {
        Words words = words(tree);
        List<Occurrence> found = new ArrayList<>();
        for (int i = 0; i < words.tokens().size(); i++) {
            from(tree, words, i, found);
        }
        for (int i = 0; i < tree.size(); i++) {
            int particle = tree.child(i, "compound:prt");
            if (particle > i + 1) {
                split(tree, i, particle, found);
            }
        }
        return found;
    }

    private void from(Tree tree, Words words, int start, List<Occurrence> found) {
        List<Node> open = List.of(root);
        int first = words.tokens().get(start);
        for (int i = start; i < words.tokens().size() && i < start + LONGEST && !open.isEmpty(); i++) {
            open = next(open, words.lemmas().get(i), words.forms().get(i));
            int last = words.tokens().get(i);
            boolean whole = i + 1 == words.tokens().size() || words.tokens().get(i + 1) != last;
            for (Node at : open) {
                if (whole && !at.meanings.isEmpty()) {
                    collect(tree, at, new int[] {first, last, tree.headOf(first, last + 1)}, found);
                }
            }
        }
    }

    /// Where a dictionary form and a form lead, from each of the nodes; a plural, gerund or past that is its own
    /// dictionary form (`troops`, `resigning`, `vetoed`) leads where its base does.
    private static List<Node> next(List<Node> from, String lemma, String form) {
        List<Node> next = new ArrayList<>(2);
        for (Node node : from) {
            Node byLemma = node.next.get(lemma);
            Node byForm = form.equals(lemma) ? null : node.next.get(form);
            if (byLemma != null) {
                next.add(byLemma);
            }
            if (byForm != null) {
                next.add(byForm);
            }
            if (byLemma == null && byForm == null) {
                bases(form).stream()
                        .map(node.next::get)
                        .filter(Objects::nonNull)
                        .forEach(next::add);
            }
        }
        return next;
    }

    private static List<String> bases(String form) {
        if (form.endsWith("ing") && form.length() > 5) {
            String stem = form.substring(0, form.length() - 3);
            return List.of(stem, stem + "e", stem.substring(0, stem.length() - 1));
        }
        if (form.endsWith("ed") && form.length() > 4) {
            return List.of(form.substring(0, form.length() - 2), form.substring(0, form.length() - 1));
        }
        return form.endsWith("s") && form.length() > 3 ? List.of(form.substring(0, form.length() - 1)) : List.of();
    }

    private void split(Tree tree, int verb, int particle, List<Occurrence> found) {
        Node at = root.next.get(lower(tree.token(verb)));
        Node end = at == null ? null : at.next.get(lower(tree.token(particle)));
        if (end != null) {
            collect(tree, end, new int[] {verb, verb, verb}, found);
        }
    }

    private static void collect(Tree tree, Node at, int[] place, List<Occurrence> found) {
        for (Meaning meaning : at.meanings) {
            if (meaning.fits(tree.token(place[2]))) {
                found.add(new Occurrence(meaning.sense(), place[0], place[1], place[2]));
            }
        }
    }

    private static Words words(Tree tree) {
        Words words = new Words(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < tree.size(); i++) {
            String lemma = lower(tree.token(i));
            String form = tree.token(i).form().toLowerCase(Locale.ROOT);
            if (lemma.length() < 2 || hyphen(lemma) < 0) {
                words.add(hyphen(lemma) == 0 ? "" : lemma, form, i);
                continue;
            }
            String[] lemmas = HYPHENS.split(lemma);
            String[] forms = HYPHENS.split(form);
            for (int k = 0; k < lemmas.length; k++) {
                words.add(lemmas[k], k < forms.length ? forms[k] : lemmas[k], i);
            }
        }
        return words;
    }

    private static int hyphen(String word) {
        for (int i = 0; i < word.length(); i++) {
            if ("-‐‑–".indexOf(word.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static String lower(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}
