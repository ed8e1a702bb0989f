package parley.coding.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parley.coding.reading.Tree;

/// Which words of a sentence act and which are acted upon, from the tree around a trigger.
final class Roles {
    private static final Set<String> CLIMBED =
            Set.of("xcomp", "conj", "advcl", "ccomp", "obj", "obl", "nmod", "acl", "parataxis");
    private static final Set<String> BIDDING = Set.of("must", "should", "ought", "shall");
    private static final Set<String> CAUSES = Set.of("when", "as", "after");
    private static final Set<String> BETWEEN = Set.of("between", "among");
    private static final Set<String> HOME = Set.of("recall", "withdraw");
    private static final Set<String> MATTER = Set.of("over", "about");
    private static final String VISIT = "042";
    private static final int HIGHEST = 4;

    private final Trigger trigger;
    private final Root root;
    private final Tree tree;
    private final Frames frames;
    private final Who who;
    private final List<Integer> acting = new ArrayList<>();
    private final List<Integer> affected = new ArrayList<>();

    private Roles(Trigger trigger, Root root, Frames frames, Who who) {
        this.trigger = trigger;
        this.root = root;
        this.tree = trigger.tree();
        this.frames = frames;
        this.who = who;
    }

    /// The heads of the noun phrases on either side.
    record Heads(List<Integer> acting, List<Integer> affected) {
        Heads {
            acting = List.copyOf(acting);
            affected = List.copyOf(affected);
        }
    }

    /// What is known of the words.
    ///
    /// @param named    whether a word names a party, a state or its people
    /// @param somebody whether the noun phrase of a word means somebody who can take part
    record Who(IntPredicate named, IntPredicate somebody) {}

    static Heads of(Trigger trigger, Root root, Frames frames, Who who) {
        Roles roles = new Roles(trigger, root, frames, who);
        if (trigger.tree().token(trigger.token()).upos().equals("NOUN")) {
            roles.ofNoun(trigger.token());
        } else {
            roles.ofClause(trigger.token());
        }
        roles.inner();
        roles.affected.addAll(new Reached(trigger, root, frames, who).beyond(roles.acting, roles.affected));
        return roles.heads();
    }

    private Heads heads() {
        List<Integer> by = acting.stream().distinct().toList();
        return new Heads(
                by, affected.stream().distinct().filter(i -> !by.contains(i)).toList());
    }

    private void ofClause(int i) {
        for (int child : tree.children(i)) {
            switch (tree.relation(child)) {
                case "nsubj" -> (isPassive(child) ? affected : acting).add(meant(child, i));
                case "obj", "iobj" -> object(child);
                case "obl", "nmod" -> oblique(child);
                default -> {}
            }
        }
        if (root == Root.REQUEST && acting.size() == 1 && isBidden(i)) {
            affected.addFirst(acting.removeFirst());
        }
        if (acting.isEmpty() && isOfOneMind()) {
            acting.addAll(tree.children(i, "nsubj"));
            affected.removeAll(acting);
        }
        if (root == Root.ACCUSE) {
            accused(i);
        }
        boolean suffered = tree.children(i, "nsubj").stream().anyMatch(this::isPassive);
        if (acting.isEmpty() && suffered) {
            cause(i);
        } else if (acting.isEmpty()) {
            subjectAbove(i);
        }
    }

    /// What a verb is done to; the envoy who is sent or recalled is his sender's, and goes to the other side.
    private void object(int child) {
        boolean own = trigger.code().filter(VISIT::equals).isPresent() || HOME.contains(trigger.lemma());
        if (own && trigger.frame().filter(f -> !f.object().isEmpty()).isPresent()) {
            tree.children(child, "nmod").stream()
                    .filter(c -> frames.leadsTo(tree.lemmaOf(c, "case")))
                    .forEach(affected::add);
        } else {
            affected.add(child);
        }
    }

    /// `Chad is prepared to`, `Norway is opposed to`: a mind and nothing suffered.
    private boolean isOfOneMind() {
        return root == Root.AGREE && holds(Attitude.AGREE)
                || root == Root.REJECT
                        && holds(Attitude.REJECT)
                        && trigger.lemma().equals("oppose");
    }

    private boolean holds(Attitude attitude) {
        return trigger.attitude().filter(attitude::equals).isPresent();
    }

    /// Who is complained of, not who is told: `complained to the court over Chadian raids`.
    private void accused(int i) {
        List<Integer> matters = tree.children(i, "obl").stream()
                .filter(c -> MATTER.contains(tree.lemmaOf(c, "case")))
                .filter(c -> IntStream.rangeClosed(tree.first(c), tree.last(c)).anyMatch(who.named()))
                .toList();
        if (!matters.isEmpty()) {
            affected.removeIf(c -> tree.lemmaOf(c, "case").equals("to"));
            affected.addAll(matters);
        }
    }

    /// Who is behind what somebody suffered: `killed when Chad shelled`, `hurt in an attack by rebels`, `in Chadian
    /// raids`.
    private void cause(int i) {
        for (int child : tree.children(i)) {
            String link = tree.lemmaOf(child, "case");
            if (tree.is(child, "advcl")
                    && CAUSES.contains(tree.lemmaOf(child, "advmod") + tree.lemmaOf(child, "mark"))) {
                tree.children(child, "nsubj").stream()
                        .filter(c -> !isPassive(c))
                        .forEach(acting::add);
            } else if (tree.is(child, "obl") && (link.equals("in") || link.equals("during"))) {
                doers(child);
            }
        }
    }

    private void doers(int noun) {
        for (int child : tree.children(noun)) {
            boolean by = tree.lemmaOf(child, "case").equals("by");
            boolean said = tree.is(child, "amod") || tree.is(child, "compound") || tree.is(child, "nmod:poss");
            boolean act = tree.token(noun).upos().equals("NOUN")
                    && !frames.of(tree.token(noun).lemma()).isEmpty();
            if (by || act && said && who.named().test(child)) {
                acting.add(child);
            }
        }
    }

    /// `Chad must …`: what is told of Chad is asked of it.
    private boolean isBidden(int i) {
        return tree.children(i, "aux").stream()
                .anyMatch(c -> BIDDING.contains(tree.token(c).lemma()));
    }

    /// The `rebels` of `rebels who fled`.
    private int meant(int subject, int clause) {
        boolean relative = tree.token(subject).xpos().matches("WP|WDT") && tree.is(clause, "acl");
        return relative ? tree.head(clause) : subject;
    }

    /// A subject that suffers; that of a finite verb without an auxiliary acts, however it is joined to it: `both spoke
    /// by phone`.
    private boolean isPassive(int child) {
        int verb = tree.head(child);
        boolean active = verb >= 0 && tree.token(verb).xpos().matches("VBD|VBP|VBZ") && !tree.has(verb, "aux");
        return tree.token(child).relation().equals("nsubj:pass") && !active;
    }

    private void oblique(int child) {
        String link = tree.lemmaOf(child, "case");
        if (frames.isIn("remote", tree.token(child).lemma())) {
            tree.children(child, "nmod").stream()
                    .filter(c -> tree.lemmaOf(c, "case").equals("with"))
                    .forEach(affected::add);
            return;
        }
        if (link.equals("by") || tree.token(child).relation().equals("obl:agent")) {
            acting.add(child);
        } else if (frames.leadsTo(link) || BETWEEN.contains(link)) {
            affected.add(child);
        }
    }

    /// The subject of the clause that a clause without one hangs from: "refused to meet", "met and agreed".
    private void subjectAbove(int i) {
        int at = i;
        for (int climbed = 0; climbed < HIGHEST && acting.isEmpty(); climbed++) {
            int head = tree.head(at);
            if (head < 0 || !CLIMBED.contains(tree.relation(at))) {
                return;
            }
            subjectOf(head, at);
            at = head;
        }
    }

    private void subjectOf(int head, int clause) {
        int subject = tree.child(head, "nsubj");
        int object = tree.child(head, "obj");
        if (tree.is(clause, "xcomp") && object >= 0 && object != clause) {
            acting.add(object);
        } else if (tree.is(clause, "acl") && !tree.token(head).upos().equals("VERB")) {
            boolean suffers =
                    clause == trigger.token() && tree.token(clause).xpos().equals("VBN") && !tree.has(clause, "aux");
            (suffers ? affected : acting).add(head);
        } else if (subject >= 0 && !isPassive(subject)) {
            acting.add(subject);
        } else if (subject >= 0 && clause != trigger.token()) {
            acting.add(subject);
        }
    }

    private void ofNoun(int i) {
        for (int child : tree.children(i)) {
            switch (tree.relation(child)) {
                case "nmod", "obl" -> nounLink(child);
                case "amod", "compound" -> {
                    if (who.named().test(child)) {
                        acting.add(child);
                    }
                }
                default -> {}
            }
        }
        if (tree.is(i, "compound") && tree.token(tree.head(i)).upos().equals("NOUN")) {
            tree.children(tree.head(i), "nmod").forEach(this::nounLink);
        }
        carried(i);
        boolean alone = affected.stream().noneMatch(who.somebody()::test);
        if (root == Root.CONSULT && alone && tree.is(i, "obl")) {
            affected.addAll(tree.children(tree.head(i), "obj"));
        }
        acting.removeIf(head -> !who.somebody().test(head));
        if (acting.isEmpty()) {
            subjectAbove(i);
        }
    }

    private void nounLink(int child) {
        String link = tree.lemmaOf(child, "case");
        boolean holder = tree.token(child).relation().equals("nmod:poss")
                || link.equals("by")
                || BETWEEN.contains(link)
                || link.equals("of") && ofDoer();
        if (holder) {
            acting.add(child);
        } else if (frames.leadsTo(link)) {
            affected.add(child);
        }
    }

    /// Whether those of whom the act is said do it: `the visit of`, `a march of`, not `the shelling of`.
    private boolean ofDoer() {
        return root == Root.CONSULT
                || root == Root.PROTEST
                || root == Root.AGREE
                || trigger.code()
                        .filter(c -> c.equals("083") || c.equals("0874"))
                        .isPresent();
    }

    /// What stands with the verb that carries the noun: `held talks with`, `talks were held between`, `gave Chad aid`.
    private void carried(int noun) {
        int verb = tree.head(noun);
        boolean carries =
                verb >= 0 && tree.token(verb).upos().equals("VERB") && (tree.is(noun, "obj") || isPassive(noun));
        if (!carries) {
            return;
        }
        boolean reversed = frames.isIn("receive", tree.token(verb).lemma());
        if (reversed) {
            received(noun, verb);
        }
        for (int child : reversed ? List.<Integer>of() : tree.children(verb)) {
            String link = tree.lemmaOf(child, "case");
            boolean oblique = tree.is(child, "obl") || tree.is(child, "nmod");
            if (oblique && (link.equals("by") || BETWEEN.contains(link))) {
                acting.add(child);
            } else if (oblique && frames.leadsTo(link) || tree.is(child, "iobj")) {
                affected.add(child);
            }
        }
    }

    /// `Chad received an invitation from Norway`: the giver acts.
    private void received(int noun, int verb) {
        affected.addAll(tree.children(verb, "nsubj"));
        for (int carrier : List.of(noun, verb)) {
            tree.children(carrier).stream()
                    .filter(c -> tree.lemmaOf(c, "case").equals("from"))
                    .forEach(acting::add);
        }
        affected.removeAll(acting);
    }

    /// Whose the thing is that is affected, or whom it is for: `rejected a bid by the minister`, `an apology from the
    /// army`;
    /// and who is behind a thing that acts: `the summit between Chad and Norway failed`.
    private void inner() {
        List<Integer> things = Stream.concat(acting.stream(), affected.stream()).toList();
        if (!isAnybody(acting)) {
            things.forEach(this::sharers);
        }
        if (!isAnybody(affected)) {
            List.copyOf(affected)
                    .forEach(thing -> tree.children(thing, "nmod").stream()
                            .filter(c -> leadsToOwner(tree.lemmaOf(c, "case")))
                            .filter(who.somebody()::test)
                            .forEach(affected::add));
        }
    }

    /// Those who share a thing: `the summit between Chad and Norway`, `a round of talks between them`, `Norway's talks
    /// with Chad`.
    private void sharers(int thing) {
        for (int child : tree.children(thing, "nmod")) {
            String link = tree.lemmaOf(child, "case");
            boolean holds = tree.is(child, "nmod:poss") || link.equals("with");
            boolean talks = frames.of(tree.token(thing).lemma()).stream()
                    .anyMatch(f ->
                            f.meaning().code().filter(c -> c.startsWith("04")).isPresent());
            if (link.equals("of") && !who.somebody().test(child)) {
                sharers(child);
            } else if ((BETWEEN.contains(link) || holds && talks)
                    && who.somebody().test(child)) {
                acting.add(child);
            }
        }
    }

    private boolean leadsToOwner(String link) {
        return link.equals("by") || BETWEEN.contains(link) || frames.leadsTo(link);
    }

    private boolean isAnybody(List<Integer> heads) {
        return heads.stream().anyMatch(who.somebody()::test);
    }
}
