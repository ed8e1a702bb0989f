package parley.coding.reading;

import java.util.ArrayList;
import java.util.List;
import parley.syntax.Sentence;
import parley.syntax.Token;

/// The ways through the dependency tree of one sentence. Tokens are named by their index; -1 means "there is none".
/// Immutable; built in linear time, without recursion, so that a hostile sentence cannot overflow the stack.
public final class Tree {
    private final Sentence sentence;
    private final List<List<Integer>> children;
    private final int[] first;
    private final int[] last;

    private Tree(Sentence sentence, List<List<Integer>> children, int[] first, int[] last) {
        this.sentence = sentence;
        this.children = children;
        this.first = first;
        this.last = last;
    }

    public static Tree of(Sentence sentence) {
        List<List<Integer>> children = TreeShape.children(sentence.tokens());
        int[] order = TreeShape.topDown(sentence.tokens(), children);
        int[] first = new int[order.length];
        int[] last = new int[order.length];
        for (int k = order.length - 1; k >= 0; k--) {
            int i = order[k];
            first[i] = i;
            last[i] = i;
            for (int child : children.get(i)) {
                first[i] = Math.min(first[i], first[child]);
                last[i] = Math.max(last[i], last[child]);
            }
        }
        return new Tree(sentence, children, first, last);
    }

    public Sentence sentence() {
        return sentence;
    }

    public int size() {
        return children.size();
    }

    public Token token(int i) {
        return sentence.tokens().get(i);
    }

    /// The head of token `i`, -1 for the root.
    public int head(int i) {
        return token(i).head();
    }

    /// The relation of `i` to its head without its subtype: `nsubj` of `nsubj:pass`.
    public String relation(int i) {
        String relation = token(i).relation();
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }

    /// Whether `i` hangs from its head by `relation`; one without a subtype (`nsubj`) stands for all of its subtypes.
    public boolean is(int i, String relation) {
        String own = token(i).relation();
        return own.startsWith(relation) && (own.length() == relation.length() || own.charAt(relation.length()) == ':');
    }

    /// The dependents of `i` in text order.
    public List<Integer> children(int i) {
        return children.get(i);
    }

    /// The first dependent of `i` with that relation (see [#is]), or -1.
    public int child(int i, String relation) {
        for (int child : children.get(i)) {
            if (is(child, relation)) {
                return child;
            }
        }
        return -1;
    }

    public boolean has(int i, String relation) {
        return child(i, relation) >= 0;
    }

    /// The dependents of `i` with that relation, in text order.
    public List<Integer> children(int i, String relation) {
        return children.get(i).stream().filter(c -> is(c, relation)).toList();
    }

    /// The first token of the subtree of `i`.
    public int first(int i) {
        return first[i];
    }

    /// The last token of the subtree of `i`, included.
    public int last(int i) {
        return last[i];
    }

    /// Whether `i` stands at or below `top`.
    public boolean below(int i, int top) {
        int at = i;
        for (int steps = 0; at >= 0 && steps <= size(); steps++) {
            if (at == top) {
                return true;
            }
            at = head(at);
        }
        return false;
    }

    /// `i` and the tokens joined to it by conjunction, in text order; `i` must be the first of them.
    public List<Integer> conjuncts(int i) {
        List<Integer> all = new ArrayList<>();
        all.add(i);
        all.addAll(children(i, "conj"));
        return all;
    }

    /// The lemma of the dependent of `i` with that relation, or the empty word.
    public String lemmaOf(int i, String relation) {
        int child = child(i, relation);
        return child < 0 ? "" : token(child).lemma();
    }

    /// The token of `[from, to)` whose head lies outside it: the head of those words; the first where there are
    /// several.
    public int headOf(int from, int to) {
        for (int i = from; i < to; i++) {
            int head = head(i);
            if ((head < from || head >= to) && !is(i, "punct")) {
                return i;
            }
        }
        return from;
    }

    /// The noun phrase of `i`: its determiners, adjectives, compounds, possessors and prepositional phrases,
    /// without the appositions, relative clauses, conjuncts and punctuation that hang from it.
    public NounPhrase nounPhrase(int i) {
        int from = i;
        int to = i + 1;
        for (int child : children.get(i)) {
            if (NounPhrase.holds(this, child)) {
                from = Math.min(from, first[child]);
                to = Math.max(to, last[child] + 1);
            }
        }
        return new NounPhrase(from, i, to);
    }
}
