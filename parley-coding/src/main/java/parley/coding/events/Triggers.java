package parley.coding.events;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import parley.coding.reading.Tree;
import parley.syntax.Token;

/// Finds the words of a sentence that may tell of an act: verbs, and the nouns and adjectives that the lexicon knows.
public final class Triggers {
    /// A sentence's words are weighed up to this number; more is no sentence of news.
    static final int WEIGHED = 60;
    /// How many dependents are searched for a topic, the nearest first.
    private static final int NEAR = 24;

    /// CAMEO's root of bare statements, which are entries of their own and no events.
    private static final String STATEMENT = "01";

    /// Endings of words that the lemmatizer may not know.
    private static final List<String> ENDINGS = List.of("ed", "ing", "es", "s", "d");

    private final Frames frames;

    Triggers(Frames frames) {
        this.frames = frames;
    }

    List<Trigger> of(int sentence, Tree tree) {
        List<Trigger> found = new ArrayList<>();
        for (int i = 0; i < tree.size() && found.size() < WEIGHED; i++) {
            String upos = tree.token(i).upos();
            Optional<Frame> frame = frame(tree, i);
            boolean reports = frame.flatMap(f -> f.meaning().code())
                    .filter(code -> code.startsWith(STATEMENT))
                    .isPresent();
            if (!reports && (upos.equals("VERB") || frame.isPresent())) {
                found.add(new Trigger(sentence, tree, i, frame, topic(tree, i)));
            }
        }
        return found;
    }

    private Optional<Frame> frame(Tree tree, int i) {
        String upos = tree.token(i).upos();
        boolean noun = upos.equals("NOUN");
        if (!noun && !upos.equals("VERB") && !upos.equals("ADJ")) {
            return Optional.empty();
        }
        return known(tree.token(i)).stream()
                .filter(f -> f.noun() == noun && fits(f, tree, i))
                .max(Comparator.comparingInt(Frame::demands));
    }

    /// The frames of a word; of one whose lemma is not known, those of what is left without its ending.
    private List<Frame> known(Token token) {
        List<Frame> own = frames.of(token.lemma());
        String form = token.form().toLowerCase(Locale.ROOT);
        return !own.isEmpty()
                ? own
                : ENDINGS.stream()
                        .filter(form::endsWith)
                        .map(ending -> frames.of(form.substring(0, form.length() - ending.length())))
                        .filter(list -> !list.isEmpty())
                        .findFirst()
                        .orElse(List.of());
    }

    private static boolean fits(Frame frame, Tree tree, int i) {
        return (frame.particle().isEmpty() || hasParticle(tree, i, frame.particle()))
                && (frame.link().isEmpty() || linked(tree, i, frame.link()))
                && (frame.object().isEmpty() || hasObject(tree, i, frame.object()))
                && (frame.subject().isEmpty() || hasSubject(tree, i, frame.subject()));
    }

    /// `talks collapsed`, `a round of talks broke down`.
    private static boolean hasSubject(Tree tree, int i, String subject) {
        return tree.children(i, "nsubj").stream()
                .anyMatch(c -> names(tree, c, subject)
                        || tree.children(c, "nmod").stream()
                                .anyMatch(n -> tree.lemmaOf(n, "case").equals("of") && names(tree, n, subject)));
    }

    private static boolean hasParticle(Tree tree, int i, String particle) {
        return tree.children(i).stream()
                .anyMatch(c -> tree.token(c).lemma().equals(particle)
                        && (tree.is(c, "compound") || tree.is(c, "advmod") || tree.is(c, "case") || tree.is(c, "obl")));
    }

    private static boolean linked(Tree tree, int i, String preposition) {
        return tree.children(i).stream()
                .anyMatch(c -> tree.lemmaOf(c, "case").equals(preposition)
                        || tree.lemmaOf(c, "mark").equals(preposition));
    }

    private static boolean hasObject(Tree tree, int i, String object) {
        return tree.children(i).stream()
                .filter(c -> isComplement(tree, c))
                .anyMatch(c -> names(tree, c, object)
                        || tree.children(c, "nmod").stream().anyMatch(n -> names(tree, n, object))
                        || tree.children(c, "conj").stream().anyMatch(n -> names(tree, n, object)));
    }

    private static boolean names(Tree tree, int c, String lemma) {
        return tree.token(c).lemma().equals(lemma)
                || tree.lemmaOf(c, "compound").equals(lemma);
    }

    static boolean isComplement(Tree tree, int c) {
        return switch (tree.relation(c)) {
            case "obj", "iobj", "obl", "xcomp", "ccomp", "nmod", "acl", "advcl" -> true;
            case "nsubj", "csubj" -> tree.token(c).relation().endsWith(":pass");
            default -> false;
        };
    }

    /// The topic of the nearest dependent word that has one, a vague one only where there is no other.
    private Optional<Topic> topic(Tree tree, int i) {
        Deque<Integer> near = new ArrayDeque<>();
        tree.children(i).stream()
                .filter(c -> isComplement(tree, c) || tree.is(c, "compound"))
                .forEach(near::add);
        Optional<Topic> vague = Optional.empty();
        for (int searched = 0; !near.isEmpty() && searched < NEAR; searched++) {
            int next = near.remove();
            Optional<Topic> topic = frames.topic(tree.token(next).lemma());
            if (topic.isPresent() && !topic.get().vague()) {
                return topic;
            }
            vague = vague.or(() -> topic);
            tree.children(next).stream().filter(c -> !tree.is(c, "punct")).forEach(near::add);
        }
        return vague;
    }
}
