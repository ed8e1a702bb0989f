package parley.coding.attribution;

import parley.coding.learning.Features;
import parley.coding.reading.Tree;
import parley.syntax.Token;

/// Describes a token as a cue: the word, its neighbours, its place and its dependents in the tree, and the quotation
/// marks around it.
public final class CueFeatures {
    private final Words words;
    private final Tree tree;
    private final Features features;

    private CueFeatures(Words words, Features features) {
        this.words = words;
        this.tree = words.tree;
        this.features = features;
    }

    /// Whether a token of this kind can be a cue at all.
    public static boolean isCandidate(Token token) {
        return switch (token.upos()) {
            case "DET", "NUM", "CCONJ", "PRON", "SYM" -> false;
            case "PUNCT" -> ":—–―--".contains(token.form());
            default -> true;
        };
    }

    public static Features describe(Words words, int i, Features features) {
        CueFeatures description = new CueFeatures(words, features.clear());
        description.word(i);
        description.neighbours(i);
        description.head(i);
        description.dependents(i);
        description.quotations(i);
        return features;
    }

    private void word(int i) {
        features.add(1);
        features.add(2, words.form(i));
        features.add(3, words.lemma(i));
        features.add(4, words.tag(i));
        features.add(5, words.lemma(i), words.tag(i));
        features.add(6, words.relation(i));
        features.add(7, words.lemma(i), words.relation(i));
        features.add(8, words.tag(i), words.relation(i));
        features.add(9, suffix(i), words.tag(i));
    }

    private int suffix(int i) {
        String lemma = words.token(i).lemma();
        return lemma.substring(Math.max(0, lemma.length() - 3)).hashCode();
    }

    private void neighbours(int i) {
        for (int d = -3; d <= 3; d++) {
            if (d != 0) {
                features.add(20 + d, words.form(i + d));
                features.add(30 + d, words.tag(i + d));
            }
        }
        features.add(40, words.lemma(i), words.form(i - 1));
        features.add(41, words.lemma(i), words.form(i + 1));
        features.add(42, words.lemma(i), words.tag(i - 1));
        features.add(43, words.lemma(i), words.tag(i + 1));
        features.add(44, words.tag(i - 1), words.tag(i), words.tag(i + 1));
        features.add(45, words.tag(i), words.tag(i + 1), words.tag(i + 2));
        features.add(46, words.lemma(i), words.form(i + 1), words.form(i + 2));
        features.add(47, words.name(i - 1), words.name(i + 1), words.tag(i));
        features.add(48, Math.min(i, 3), words.size - i <= 2 ? 1 : 0, words.tag(i));
    }

    private void head(int i) {
        int head = tree.head(i);
        features.add(60, words.lemma(head));
        features.add(61, words.tag(head), words.relation(i));
        features.add(62, words.lemma(head), words.lemma(i));
        features.add(63, words.lemma(head), words.relation(i));
        features.add(64, words.relation(head), words.relation(i), words.tag(i));
        features.add(65, Integer.signum(head - i), words.relation(i), words.lemma(i));
    }

    private void dependents(int i) {
        int shape = 0;
        for (int child : tree.children(i)) {
            String relation = tree.relation(child);
            features.add(70, words.relation(child), words.tag(i));
            features.add(71, words.lemma(i), words.relation(child));
            features.add(72, words.relation(child), Integer.signum(child - i), words.tag(i));
            switch (relation) {
                case "nsubj", "csubj" -> dependent(80, i, child);
                case "obj", "iobj" -> dependent(90, i, child);
                case "ccomp", "xcomp", "parataxis", "advcl", "acl" -> clause(100, i, child);
                case "obl", "nmod" -> oblique(110, i, child);
                case "aux", "advmod", "compound", "mark", "case" ->
                    features.add(120, words.relation(child), words.lemma(child));
                default -> {}
            }
            shape |= bit(relation);
        }
        features.add(73, shape, words.tag(i));
        features.add(74, shape, words.lemma(i));
    }

    private static int bit(String relation) {
        return switch (relation) {
            case "nsubj" -> 1;
            case "ccomp" -> 2;
            case "xcomp" -> 4;
            case "obj" -> 8;
            case "parataxis" -> 16;
            case "obl" -> 32;
            case "advcl" -> 64;
            case "acl" -> 128;
            case "nmod" -> 256;
            default -> 0;
        };
    }

    private void dependent(int template, int i, int child) {
        features.add(template, words.lemma(child));
        features.add(template + 1, words.tag(child), words.name(child));
        features.add(template + 2, words.lemma(i), words.tag(child));
        features.add(template + 3, words.lemma(i), words.name(child));
        features.add(template + 4, words.lemma(i), words.lemma(child));
    }

    private void clause(int template, int i, int child) {
        int mark = tree.child(child, "mark");
        features.add(template, words.relation(child), words.tag(child));
        features.add(template + 1, words.relation(child), words.lemma(mark), words.tag(i));
        features.add(template + 2, words.lemma(i), words.lemma(mark));
        features.add(template + 3, words.relation(child), words.lemma(child));
        features.add(template + 4, words.quoted(child) ? 1 : 0, words.relation(child), words.tag(i));
    }

    private void oblique(int template, int i, int child) {
        int preposition = words.lemma(tree.child(child, "case"));
        features.add(template, preposition, words.tag(i));
        features.add(template + 1, words.lemma(i), preposition);
        features.add(template + 2, preposition, words.lemma(child));
    }

    private void quotations(int i) {
        int here = words.quotation(i);
        int state = here >= 0 ? 1 : 0;
        int left = side(i, -1, here);
        int right = side(i, 1, here);
        features.add(130, state, words.tag(i));
        features.add(131, state, words.lemma(i));
        features.add(132, left, right, state);
        features.add(133, words.lemma(i), left, right);
        features.add(134, words.tag(i), left, right);
        features.add(135, words.relation(i), left, right);
        features.add(136, words.context, words.tag(i), words.relation(i));
        features.add(137, words.context, words.lemma(i));
        features.add(138, words.context, Math.min(i, 3), Math.min(words.size - 1 - i, 3));
    }

    /// How near another quotation is on one side: 0 none, 1 within three tokens, 2 further in the sentence.
    private int side(int i, int step, int here) {
        int distance = 1;
        for (int k = i + step; k >= 0 && k < words.size && distance < 60; k += step) {
            int quotation = words.quotation(k);
            if (quotation >= 0 && quotation != here) {
                return distance <= 3 ? 1 : 2;
            }
            distance++;
        }
        return 0;
    }
}
