package parley.coding.terms;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.coding.codebook.Occurrence;
import parley.coding.codebook.Sense;
import parley.coding.reading.Tree;
import parley.model.Term.Stance;

/// Where the measure and the holder of a stance stand in the tree, by the construction of the word that puts it.
/// One method a construction; the complement is looked for in the order of its likelihood.
final class Frames {
    private static final Set<String> EVENTUAL = Set.of("for", "to", "of", "on", "against", "that", "about", "over");
    private static final Set<String> SOURCES = Set.of("from", "by", "of", "among", "between");
    private static final Set<String> ADDRESSED = Set.of("on", "upon", "to", "with", "for");

    private static final Set<String> CONDITIONS =
            Set.of("condition", "precondition", "prerequisite", "requirement", "goal", "aim", "objective", "priority");

    private static final Set<String> WHETHER = Set.of("whether");

    private static final Set<String> LASTING = Set.of("remain", "become", "stay");

    private Frames() {}

    static Optional<Stand> read(Scene scene, Occurrence found) {
        Sense.Attitude attitude = (Sense.Attitude) found.sense();
        return switch (attitude.form()) {
            case VERB -> verb(scene, found);
            case NOUN -> noun(scene, found);
            case ADJECTIVE -> adjective(scene, found);
            case MODAL -> modal(scene, found);
            case ANSWER, PLAIN, CONDITION, OUTCOME -> Optional.empty();
        };
    }

    private static Optional<Stand> verb(Scene scene, Occurrence words) {
        Sense.Attitude attitude = (Sense.Attitude) words.sense();
        int verb = words.head();
        Tree tree = scene.tree();
        if (!scene.verb(verb) || tree.is(verb, "amod") || tree.is(verb, "aux") || tree.is(verb, "case")) {
            return Optional.empty();
        }
        boolean participle = tree.is(verb, "acl") && tree.token(verb).xpos().equals("VBN");
        if (scene.passive(verb) || participle) {
            return passive(scene, words);
        }
        int holder = scene.subject(verb);
        int clause = nearest(scene, verb, clause(tree, verb, attitude));
        int misread = clause >= 0 ? -1 : misread(scene, verb);
        if (misread >= 0) {
            return stand(words, holder, misread, holder);
        }
        if (clause >= 0) {
            return stand(words, holder, clause, control(scene, verb, clause, holder));
        }
        int complement = object(scene, verb, attitude);
        boolean asked = complement >= 0
                && scene.verb(complement)
                && (scene.marked(complement, Set.of("to"))
                        || tree.token(complement).xpos().equals("VBG"));
        return stand(words, holder, complement, asked ? addressee(scene, verb, complement) : -1);
    }

    /// The complement clause of a verb, or -1. A verb of a preposition (`argue for`) takes no content clause unless the
    /// codebook says `that`, and to argue against something is not to argue to do it.
    private static int clause(Tree tree, int verb, Sense.Attitude attitude) {
        List<String> prepositions = attitude.prepositions();
        boolean infinitive = prepositions.isEmpty() || attitude.stance() != Stance.REJECTS;
        boolean content = prepositions.isEmpty() || prepositions.contains("that");
        return first(infinitive ? tree.child(verb, "xcomp") : -1, content ? tree.child(verb, "ccomp") : -1);
    }

    /// A content clause behind the infinitive of an object (`urged both to stop, the ministry was quoted as saying`)
    /// belongs to another verb.
    private static int nearest(Scene scene, int verb, int clause) {
        int purpose = scene.tree().has(verb, "obj") ? purpose(scene, verb) : -1;
        boolean behind = clause >= 0 && scene.tree().is(clause, "ccomp") && purpose >= 0 && purpose < clause;
        return behind ? -1 : clause;
    }

    /// `offered to free 150 prisoners`, read as if it were to whom.
    private static int misread(Scene scene, int verb) {
        return scene.tree().children(verb, "obl").stream()
                .filter(scene::hidesInfinitive)
                .findFirst()
                .orElse(-1);
    }

    /// What an active verb without a complement clause is put on.
    private static int object(Scene scene, int verb, Sense.Attitude attitude) {
        Tree tree = scene.tree();
        int phrase = attitude.prepositions().isEmpty()
                ? tree.child(verb, "obj")
                : scene.led(verb, Set.copyOf(attitude.prepositions()));
        int purpose = purpose(scene, verb);
        int whether = attitude.prepositions().isEmpty() ? -1 : scene.led(verb, WHETHER);
        if (phrase < 0 && whether >= 0 && attitude.stance() == Stance.REQUIRES) {
            return whether;
        }
        if (phrase < 0 && tree.is(verb, "acl:relcl") && attitude.prepositions().isEmpty()) {
            return tree.head(verb);
        }
        int asked = phrase >= 0 ? content(scene, phrase) : -1;
        boolean another = attitude.stance() == Stance.REQUIRES && !deed(scene, phrase);
        if (another && acting(scene, verb, phrase) >= 0) {
            return acting(scene, verb, phrase);
        }
        if (another && first(purpose, asked) >= 0) {
            return first(purpose, asked);
        }
        return first(phrase, purpose);
    }

    /// Whether what is asked for is an act itself (`called for talks to end the dispute`), not somebody to act.
    private static boolean deed(Scene scene, int phrase) {
        return phrase >= 0
                && scene.senses().topics(phrase).stream()
                        .map(o -> ((Sense.Topic) o.sense()).role())
                        .anyMatch(role -> role == Sense.Role.ACT || role == Sense.Role.UNDO);
    }

    /// What somebody is wanted to do by a gerund right behind him (`insisted on them leaving`), or -1.
    private static int acting(Scene scene, int verb, int phrase) {
        Tree tree = scene.tree();
        return tree.children(verb, "advcl").stream()
                .filter(c -> phrase >= 0 && tree.first(c) == tree.last(phrase) + 1)
                .filter(c -> tree.token(c).xpos().equals("VBG") && !tree.has(c, "mark"))
                .findFirst()
                .orElse(-1);
    }

    /// Whom a demand is put to, where what is asked of him hangs beside or below him.
    private static int addressee(Scene scene, int verb, int clause) {
        int told = first(scene.tree().child(verb, "obj"), scene.tree().child(verb, "iobj"));
        int object = first(told, scene.addressed(verb, ADDRESSED));
        return object == clause ? scene.tree().head(clause) : object;
    }

    /// A purpose clause that a parser hung as an adverbial: `called on both to stop`.
    private static int purpose(Scene scene, int i) {
        for (int child : scene.tree().children(i)) {
            if (scene.tree().is(child, "advcl") && scene.marked(child, Set.of("to"))) {
                return child;
            }
        }
        return -1;
    }

    /// Who does what an infinitive says: the object or addressee of the verb above it, else that verb's subject.
    private static int control(Scene scene, int verb, int clause, int subject) {
        Tree tree = scene.tree();
        if (!tree.is(clause, "xcomp") && !scene.marked(clause, Set.of("to"))) {
            return -1;
        }
        int object = first(tree.child(verb, "obj"), tree.child(verb, "iobj"));
        return first(first(object, scene.addressed(verb, ADDRESSED)), subject);
    }

    private static Optional<Stand> passive(Scene scene, Occurrence words) {
        Sense.Attitude attitude = (Sense.Attitude) words.sense();
        int verb = words.head();
        Tree tree = scene.tree();
        int subject = first(tree.child(verb, "nsubj"), tree.is(verb, "acl") ? tree.head(verb) : -1);
        List<String> prepositions = attitude.prepositions();
        boolean content = prepositions.isEmpty() || prepositions.contains("to") || prepositions.contains("that");
        int clause = content ? first(tree.child(verb, "xcomp"), tree.child(verb, "ccomp")) : -1;
        if (clause >= 0) {
            return stand(words, scene.agent(verb), clause, tree.is(clause, "xcomp") ? subject : -1);
        }
        if (!attitude.prepositions().isEmpty()) {
            return stand(words, subject, scene.led(verb, Set.copyOf(attitude.prepositions())), -1);
        }
        return stand(words, scene.agent(verb), subject, -1);
    }

    private static Optional<Stand> noun(Scene scene, Occurrence words) {
        Sense.Attitude attitude = (Sense.Attitude) words.sense();
        int noun = words.head();
        Tree tree = scene.tree();
        if (!tree.token(noun).upos().equals("NOUN") || tree.is(noun, "compound")) {
            return Optional.empty();
        }
        Set<String> leading = attitude.prepositions().isEmpty() ? EVENTUAL : Set.copyOf(attitude.prepositions());
        boolean object = tree.is(noun, "obj") || tree.is(noun, "obl");
        int beside = tree.is(noun, "obj") ? purpose(scene, tree.head(noun)) : -1;
        int clause = first(first(content(scene, noun), tree.child(noun, "ccomp")), beside);
        int shared = object ? scene.led(tree.head(noun), leading) : -1;
        shared = shared > noun ? shared : -1;
        int phrase = first(scene.led(noun, leading), first(gerund(scene, noun), shared));
        int said = first(first(equated(scene, noun), condition(scene, noun)), clause);
        int judge = judged(tree, noun) >= 0 && named(tree, phrase) ? phrase : -1;
        phrase = judge >= 0 ? -1 : phrase;
        int told = first(first(first(said, phrase), premodified(scene, words)), judged(tree, noun));
        int complement = first(told, owned(scene, words));
        int owner = complement == condition(scene, noun) ? -1 : possessor(scene, noun, complement);
        int holder = first(judge, owner);
        boolean infinitive = clause >= 0 && scene.marked(clause, Set.of("to"));
        int asked = attitude.stance() == Stance.REQUIRES && object ? tree.child(tree.head(noun), "iobj") : -1;
        return stand(words, holder, complement, infinitive ? first(asked, holder) : -1);
    }

    /// An infinitive or content clause of a noun: not a relative clause or a participle.
    private static int content(Scene scene, int noun) {
        for (int clause : scene.tree().children(noun, "acl")) {
            boolean relative = scene.tree().is(clause, "acl:relcl");
            boolean none = scene.negated(noun) && scene.tree().has(clause, "nsubj");
            if (!relative && scene.marked(clause, Set.of("to", "that", "for")) || none) {
                return clause;
            }
        }
        return -1;
    }

    /// `no point in talking`, `the idea of leaving`: the gerund that hangs from a noun by a preposition.
    private static int gerund(Scene scene, int noun) {
        for (int clause : scene.tree().children(noun, "acl")) {
            boolean gerund = scene.tree().token(clause).xpos().equals("VBG");
            if (gerund && (scene.tree().has(clause, "mark") || scene.tree().has(clause, "case"))) {
                return clause;
            }
        }
        return -1;
    }

    /// Whether the words at `i` name somebody (`a red line for us`, `for Paris`), and no measure.
    private static boolean named(Tree tree, int i) {
        return i >= 0 && Set.of("PRON", "PROPN").contains(tree.token(i).upos());
    }

    /// `Our condition is a withdrawal`: what the noun is said to be.
    private static int equated(Scene scene, int noun) {
        int head = scene.tree().head(noun);
        boolean measure = head >= 0 && !scene.tree().token(head).upos().equals("ADJ");
        return measure && scene.tree().is(noun, "nsubj") && scene.tree().has(head, "cop") ? head : -1;
    }

    /// `It is a condition for talks`: the condition is what is said to be one, the talks only wait for it.
    private static int condition(Scene scene, int noun) {
        return CONDITIONS.contains(scene.lemma(noun)) ? judged(scene.tree(), noun) : -1;
    }

    /// `Membership is a red line`: what is said to be it.
    private static int judged(Tree tree, int noun) {
        int above = tree.head(noun);
        boolean remains = above >= 0
                && (tree.is(noun, "xcomp") || tree.is(noun, "obj"))
                && LASTING.contains(tree.token(above).lemma());
        return tree.has(noun, "cop") ? tree.child(noun, "nsubj") : remains ? tree.child(above, "nsubj") : -1;
    }

    /// `wage demand`: the noun itself, where the one before it says what it is put on; not where the codebook wants a
    /// preposition (`trade agreement`).
    private static int premodified(Scene scene, Occurrence words) {
        int noun = words.head();
        int before = scene.tree().child(noun, "compound");
        boolean free = ((Sense.Attitude) words.sense()).prepositions().isEmpty();
        return free && before >= 0 && scene.tree().token(before).upos().equals("NOUN") ? noun : -1;
    }

    /// `opposition from the unions`, `their objections`: the noun itself, where whose it is stands beside it and the
    /// report told before what it is put on.
    private static int owned(Scene scene, Occurrence words) {
        int noun = words.head();
        boolean refusal = ((Sense.Attitude) words.sense()).stance() == Stance.REJECTS;
        int owner = refusal ? scene.tree().child(noun, "nmod:poss") : -1;
        return first(scene.led(noun, Set.of("from", "by")), owner) >= 0 ? noun : -1;
    }

    private static int possessor(Scene scene, int noun, int complement) {
        Tree tree = scene.tree();
        int own = first(tree.child(noun, "nmod:poss"), Roles.named(tree, noun));
        int source = scene.led(noun, SOURCES);
        if (own < 0 && source != complement) {
            own = source;
        }
        if (own >= 0 && own != complement) {
            return own;
        }
        return subjectAbove(scene, noun);
    }

    /// The subject of the predicate whose object holds the noun: `A released a statement in support of …`.
    private static int subjectAbove(Scene scene, int noun) {
        Tree tree = scene.tree();
        int at = noun;
        for (int steps = 0; steps < 3 && tree.is(at, "nmod"); steps++) {
            at = tree.head(at);
        }
        int above = tree.head(at);
        boolean object = tree.is(at, "obj") || tree.is(at, "obl") || tree.is(at, "ccomp") || tree.is(at, "conj");
        if (tree.is(at, "conj") && above >= 0 && !scene.verb(above)) {
            return subjectAbove(scene, above);
        }
        return object && above >= 0 && scene.verb(above) ? scene.subject(above) : -1;
    }

    private static Optional<Stand> adjective(Scene scene, Occurrence words) {
        Sense.Attitude attitude = (Sense.Attitude) words.sense();
        int i = words.head();
        Tree tree = scene.tree();
        boolean phrase = words.first() < words.last();
        boolean finite = !phrase
                && scene.verb(i)
                && !(tree.token(i).xpos().equals("VBN") && (scene.passive(i) || tree.is(i, "xcomp")));
        if (tree.has(i, "obj")) {
            return Optional.empty();
        }
        boolean predicate = tree.has(i, "cop")
                || tree.is(i, "xcomp")
                || tree.is(i, "root")
                || tree.is(i, "ccomp")
                || tree.is(i, "conj")
                || tree.is(i, "acl")
                || tree.is(i, "parataxis")
                || tree.is(i, "advcl");
        if (finite || !predicate && !scene.passive(i)) {
            return Optional.empty();
        }
        Set<String> leading = attitude.prepositions().isEmpty()
                ? Set.of("to", "for", "with", "on")
                : Set.copyOf(attitude.prepositions());
        int clause = first(first(tree.child(i, "xcomp"), tree.child(i, "ccomp")), tree.child(i, "csubj"));
        int loose = first(purpose(scene, i), content(scene, i));
        int complement = first(first(clause, loose), scene.led(i, leading));
        int subject = scene.subject(i);
        if (complement < 0) {
            return stand(words, judge(scene, i), subject, -1);
        }
        boolean impersonal =
                tree.has(i, "expl") || subject < 0 || scene.lemma(subject).equals("it");
        int holder = impersonal ? judge(scene, i) : subject;
        return stand(words, holder, complement, impersonal ? -1 : holder);
    }

    /// Who finds it so: `calls the offer unacceptable`; -1 for whoever speaks.
    private static int judge(Scene scene, int i) {
        int above = scene.tree().head(i);
        boolean found =
                above >= 0 && scene.tree().is(i, "xcomp") && scene.tree().has(above, "obj");
        return found ? scene.subject(above) : -1;
    }

    private static Optional<Stand> modal(Scene scene, Occurrence words) {
        Sense.Attitude attitude = (Sense.Attitude) words.sense();
        int i = words.head();
        Tree tree = scene.tree();
        int verb = tree.is(i, "aux") ? tree.head(i) : tree.child(i, "xcomp");
        if (verb < 0) {
            return Optional.empty();
        }
        int named = scene.passive(verb) ? scene.agent(verb) : scene.subject(tree.is(i, "aux") ? verb : i);
        int subject = tree.has(verb, "expl") ? -1 : named;
        boolean bound = attitude.stance() == Stance.REQUIRES;
        return stand(words, bound ? -1 : subject, verb, subject);
    }

    private static Optional<Stand> stand(Occurrence words, int holder, int complement, int doer) {
        return complement < 0 ? Optional.empty() : Optional.of(new Stand(words, holder, complement, doer));
    }

    static int first(int one, int other) {
        return one >= 0 ? one : other;
    }
}
