package parley.coding.events;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.coding.learning.Features;
import parley.coding.reading.Tree;
import parley.model.Cameo;
import parley.syntax.Token;

/// Describes a trigger for the ranker: its word, what the lexicon says, its clause, what governs it, and its sentence.
final class TriggerFeatures {
    private static final Set<String> ARGUMENTS =
            Set.of("nsubj", "obj", "obl", "xcomp", "ccomp", "nmod", "advcl", "compound");

    private final Features features;

    private TriggerFeatures(Features features) {
        this.features = features;
    }

    static Features of(Trigger trigger, List<Trigger> all, Features into) {
        TriggerFeatures describe = new TriggerFeatures(into.clear());
        describe.word(trigger);
        describe.lexicon(trigger);
        describe.clause(trigger);
        describe.governor(trigger, all);
        describe.sentence(trigger, all);
        return into;
    }

    private void word(Trigger t) {
        Token token = t.tree().token(t.token());
        add(1, token.lemma());
        add(2, token.lemma(), token.upos());
        add(3, token.upos(), t.tree().relation(t.token()));
        String lemma = token.lemma();
        add(4, lemma.substring(Math.max(0, lemma.length() - 4)));
        features.add(5);
    }

    private void lexicon(Trigger t) {
        String root = root(t);
        String attitude = t.attitude().map(Enum::name).orElse("-");
        String topic = t.topic().map(Topic::name).orElse("-");
        add(10, root);
        add(11, t.proposal().orElse("-"));
        add(12, attitude, topic);
        add(13, topic);
        add(14, attitude, t.lemma());
        add(15, root, modality(t.tree(), t.token()));
        add(16, topic, t.lemma());
    }

    static String root(Trigger t) {
        return t.proposal()
                .flatMap(c -> Cameo.standard().category(c))
                .map(c -> Root.of(c).name())
                .orElse("-");
    }

    private void clause(Trigger t) {
        Tree tree = t.tree();
        int i = t.token();
        String modality = modality(tree, i);
        add(20, modality);
        add(21, modality, t.lemma());
        for (int child : tree.children(i)) {
            String relation = tree.relation(child);
            add(22, relation, t.token() < child ? "r" : "l");
            if (ARGUMENTS.contains(relation)) {
                String link = tree.lemmaOf(child, "case") + tree.lemmaOf(child, "mark");
                add(23, relation + link, tree.token(child).lemma());
                add(24, relation + link, t.lemma());
                add(25, t.lemma(), tree.token(child).lemma());
            }
        }
    }

    /// Tense, mood, polarity and voice of the clause of `i`, as one word.
    static String modality(Tree tree, int i) {
        StringBuilder modality = new StringBuilder();
        for (int child : tree.children(i)) {
            if (tree.is(child, "aux") || tree.is(child, "mark") || tree.is(child, "cop")) {
                modality.append(tree.token(child).lemma()).append('.');
            } else if (negates(tree, child)) {
                modality.append("not.");
            } else if (tree.token(child).relation().equals("nsubj:pass")) {
                modality.append("pass.");
            }
        }
        return modality.append(tree.token(i).xpos()).toString();
    }

    static boolean negates(Tree tree, int child) {
        return switch (tree.token(child).lemma()) {
            case "not", "never", "n't", "no" -> tree.is(child, "advmod") || tree.is(child, "det");
            default -> false;
        };
    }

    private void governor(Trigger t, List<Trigger> all) {
        int head = t.tree().head(t.token());
        Optional<Trigger> above = all.stream().filter(o -> o.token() == head).findFirst();
        String relation = t.tree().relation(t.token());
        add(30, relation, head < 0 ? "-" : t.tree().token(head).lemma());
        add(31, relation, above.map(TriggerFeatures::root).orElse("-"));
        add(32, above.flatMap(Trigger::attitude).map(Enum::name).orElse("-"), root(t));
        for (Trigger other : all) {
            if (t.tree().head(other.token()) == t.token()) {
                add(33, root(other), root(t));
                add(34, other.lemma(), t.lemma());
            }
        }
    }

    private void sentence(Trigger t, List<Trigger> all) {
        int depth = 0;
        for (int at = t.tree().head(t.token());
                at >= 0 && depth < 6;
                at = t.tree().head(at)) {
            depth++;
        }
        add(40, String.valueOf(depth));
        add(41, String.valueOf(depth), root(t));
        for (Token token : t.tree().sentence().tokens()) {
            if (token.upos().equals("NOUN")
                    || token.upos().equals("VERB")
                    || token.upos().equals("ADJ")) {
                add(42, token.lemma());
            }
        }
        for (Trigger other : all) {
            add(43, root(other));
        }
        add(44, t.tree().sentence().names().isEmpty() ? "unnamed" : "named");
    }

    private void add(int template, String value) {
        features.add(template, value.hashCode());
    }

    private void add(int template, String first, String second) {
        features.add(template, first.hashCode(), second.hashCode());
    }
}
