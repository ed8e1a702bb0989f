package parley.app.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import parley.syntax.Sentence;
import parley.syntax.Syntax;
import parley.syntax.Token;
import parley.syntax.conllu.ConlluSentence;
import parley.syntax.conllu.ConlluWord;

/// Scores sentences and tokens over the raw text of a treebank ([RawTextScorer]), then tags, lemmas and trees over its
/// given tokens. Relations are compared without their subtypes, as UD's
/// own scorer does. Subjects and contents are pairs of words: a verb and its subject; a reporting verb and the head of
/// what is reported, whether the verb governs it (`ccomp`) or is set into it (`parataxis`).
public final class SyntaxScorer {
    private static final Set<String> SUBJECT = Set.of("nsubj", "csubj");

    private final Syntax syntax;
    private final Share xpos = new Share("xpos.accuracy");
    private final Share upos = new Share("upos.accuracy");
    private final Share lemmas = new Share("lemmas.accuracy");
    private final Share heads = new Share("uas");
    private final Share arcs = new Share("las");
    private final Tally subjects = new Tally();
    private final Tally reportingSubjects = new Tally();
    private final Tally contents = new Tally();

    public SyntaxScorer(Syntax syntax) {
        this.syntax = syntax;
    }

    /// Every figure over the sentences of a treebank.
    public List<Measure> score(List<ConlluSentence> gold) {
        gold.forEach(this::add);
        List<Measure> measures = new ArrayList<>(new RawTextScorer(syntax).score(gold));
        for (Share share : List.of(xpos, upos, lemmas, heads, arcs)) {
            measures.add(share.measure());
        }
        measures.addAll(subjects.measures("verb.subject"));
        measures.addAll(reportingSubjects.measures("reporting.subject"));
        measures.addAll(contents.measures("reporting.content"));
        return measures;
    }

    private void add(ConlluSentence gold) {
        Sentence read = syntax.parse(gold.forms());
        List<Arc> marked = gold.words().stream().map(SyntaxScorer::arc).toList();
        List<Arc> found = read.tokens().stream().map(SyntaxScorer::arc).toList();
        for (int i = 0; i < marked.size(); i++) {
            add(marked.get(i), found.get(i));
        }
        compare(subjects, subjects(marked, marked, false), subjects(found, marked, false));
        compare(reportingSubjects, subjects(marked, marked, true), subjects(found, marked, true));
        compare(contents, contents(marked, marked), contents(found, marked));
    }

    private void add(Arc gold, Arc read) {
        xpos.add(gold.xpos.equals(read.xpos));
        upos.add(gold.upos.equals(read.upos));
        lemmas.add(gold.lemma.equals(read.lemma));
        heads.add(gold.head == read.head);
        arcs.add(gold.head == read.head && gold.relation.equals(read.relation));
    }

    private static void compare(Tally tally, Set<List<Integer>> gold, Set<List<Integer>> found) {
        Set<List<Integer>> right = new HashSet<>(found);
        right.retainAll(gold);
        tally.add(right.size(), found.size(), right.size(), gold.size());
    }

    /// Pairs of verb and subject. Which words are verbs is taken from the gold tags on both sides.
    private static Set<List<Integer>> subjects(List<Arc> arcs, List<Arc> gold, boolean reporting) {
        Set<List<Integer>> pairs = new HashSet<>();
        for (int i = 0; i < arcs.size(); i++) {
            Arc arc = arcs.get(i);
            if (arc.head >= 0
                    && SUBJECT.contains(arc.relation)
                    && gold.get(arc.head).isVerb(reporting)) {
                pairs.add(List.of(arc.head, i));
            }
        }
        return pairs;
    }

    private static Set<List<Integer>> contents(List<Arc> arcs, List<Arc> gold) {
        Set<List<Integer>> pairs = new HashSet<>();
        for (int i = 0; i < arcs.size(); i++) {
            Arc arc = arcs.get(i);
            if (arc.head >= 0
                    && arc.relation.equals("ccomp")
                    && gold.get(arc.head).isVerb(true)) {
                pairs.add(List.of(arc.head, i));
            } else if (arc.head >= 0
                    && arc.relation.equals("parataxis")
                    && gold.get(i).isVerb(true)) {
                pairs.add(List.of(i, arc.head));
            }
        }
        return pairs;
    }

    private static Arc arc(ConlluWord word) {
        return new Arc(word.xpos(), word.upos(), word.lemma(), word.head(), word.universalRelation());
    }

    private static Arc arc(Token token) {
        String relation = ConlluWord.universal(token.relation());
        return new Arc(token.xpos(), token.upos(), token.lemma(), token.head(), relation);
    }

    /// What is compared of one word.
    private record Arc(String xpos, String upos, String lemma, int head, String relation) {
        boolean isVerb(boolean reporting) {
            return upos.equals("VERB") && (!reporting || ReportingVerbs.LEMMAS.contains(lemma));
        }
    }

    /// A share of words that are right.
    private static final class Share {
        private final String name;
        private int right;
        private int all;

        Share(String name) {
            this.name = name;
        }

        void add(boolean isRight) {
            all++;
            right += isRight ? 1 : 0;
        }

        Measure measure() {
            return new Measure(name, all == 0 ? 0 : (double) right / all, all, all);
        }
    }
}
