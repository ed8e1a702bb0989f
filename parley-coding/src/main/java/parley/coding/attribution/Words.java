package parley.coding.attribution;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import parley.coding.quotation.Quotations;
import parley.coding.reading.Reading;
import parley.coding.reading.Tree;
import parley.syntax.Name;
import parley.syntax.Sentence;
import parley.syntax.Token;

/// What the features ask of one sentence, hashed once: a column of values for each property, a row for each token.
/// Tokens outside the sentence have value [#OUTSIDE].
public final class Words {
    public static final int OUTSIDE = 7;
    private static final int NO_NAME = 11;

    public final Tree tree;
    public final int size;
    /// where each token stands among the quotations of the report: their index, or -1
    public final int[] quotation;
    private final int[] form;
    private final int[] lemma;
    private final int[] tag;
    private final int[] relation;
    private final int[] name;

    /// what stands around the sentence: see [#around]
    public final int context;

    private Words(Reading reading, int number, Quotations quotations) {
        Tree tree = reading.tree(number);
        Sentence sentence = tree.sentence();
        this.tree = tree;
        size = tree.size();
        form = new int[size];
        lemma = new int[size];
        tag = new int[size];
        relation = new int[size];
        quotation = new int[size];
        name = names(sentence);
        for (Token token : sentence.tokens()) {
            int i = token.index();
            form[i] = lower(token.form());
            lemma[i] = lower(token.lemma());
            tag[i] = token.xpos().hashCode();
            relation[i] = token.relation().hashCode();
            quotation[i] = quotations.at(token.start());
        }
        context = around(reading, number, quotations);
    }

    public static List<Words> of(Reading reading, Quotations quotations) {
        return IntStream.range(0, reading.sentences().size())
                .mapToObj(i -> new Words(reading, i, quotations))
                .toList();
    }

    /// 1: the sentence before ends quoted, 2: in the same paragraph; 4: the one after starts quoted, 8: in the same
    /// paragraph; 16: this one ends with a colon.
    private static int around(Reading reading, int number, Quotations quotations) {
        String text = reading.document().text();
        Sentence here = reading.sentences().get(number);
        int flags = 0;
        if (number > 0) {
            int end = reading.sentences().get(number - 1).end();
            boolean same = text.substring(end, here.start()).indexOf('\n') < 0;
            flags |= quotations.at(end - 1) >= 0 ? same ? 3 : 1 : 0;
        }
        if (number + 1 < reading.sentences().size()) {
            int start = reading.sentences().get(number + 1).start();
            boolean same = text.substring(here.end(), start).indexOf('\n') < 0;
            flags |= quotations.at(start) >= 0 ? same ? 12 : 4 : 0;
        }
        return text.charAt(here.end() - 1) == ':' ? flags | 16 : flags;
    }

    private static int[] names(Sentence sentence) {
        int[] names = new int[sentence.tokens().size()];
        Arrays.fill(names, NO_NAME);
        for (Name name : sentence.names()) {
            Arrays.fill(names, name.from(), name.to(), name.kind().ordinal());
        }
        return names;
    }

    private static int lower(String word) {
        return word.toLowerCase(Locale.ROOT).hashCode();
    }

    private int at(int[] column, int i) {
        return i >= 0 && i < size ? column[i] : OUTSIDE;
    }

    public int form(int i) {
        return at(form, i);
    }

    public int lemma(int i) {
        return at(lemma, i);
    }

    public int tag(int i) {
        return at(tag, i);
    }

    public int relation(int i) {
        return at(relation, i);
    }

    /// The kind of name a token belongs to.
    public int name(int i) {
        return at(name, i);
    }

    public int quotation(int i) {
        return i >= 0 && i < size ? quotation[i] : -1;
    }

    public boolean quoted(int i) {
        return quotation(i) >= 0;
    }

    public Token token(int i) {
        return tree.token(i);
    }

    public boolean isPunctuation(int i) {
        return i >= 0 && i < size && token(i).upos().equals("PUNCT");
    }

    public boolean isVerb(int i) {
        return i >= 0 && i < size && token(i).xpos().startsWith("V");
    }
}
