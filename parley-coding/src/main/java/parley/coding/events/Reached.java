package parley.coding.events;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import parley.coding.reading.Tree;

/// Whom an act would reach that names nobody it is done to: by what is threatened, asked for or meant (`threatened to
/// ban the opposition`, `demanded that Chad leave`, `fired to disperse the crowd`).
final class Reached {
    private static final Set<String> ASKERS = Set.of("by", "from");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "until");
    private static final Set<String> CLAUSES = Set.of("ccomp", "xcomp", "parataxis");
    /// What is held out to somebody who must not do what a condition says.
    private static final Set<Root> HELD_OUT = EnumSet.of(Root.SANCTION, Root.MOBILIZE, Root.COERCE, Root.ASSAULT);
    /// Who does this does it to nobody: `resigned to allow an election`.
    private static final Set<String> ALONE = Set.of("resign");

    private final Trigger trigger;
    private final Root root;
    private final Tree tree;
    private final Frames frames;
    private final Roles.Who who;

    Reached(Trigger trigger, Root root, Frames frames, Roles.Who who) {
        this.trigger = trigger;
        this.root = root;
        this.tree = trigger.tree();
        this.frames = frames;
        this.who = who;
    }

    /// Further heads of those affected; none where somebody is affected already.
    List<Integer> beyond(List<Integer> acting, List<Integer> affected) {
        boolean carried = tree.token(trigger.token()).upos().equals("NOUN") && tree.is(trigger.token(), "obj");
        int verb = carried ? tree.head(trigger.token()) : trigger.token();
        List<Integer> reached = new ArrayList<>();
        for (int child : ALONE.contains(trigger.lemma()) ? List.<Integer>of() : tree.children(verb)) {
            if (isAnybody(affected) || isAnybody(reached)) {
                return reached;
            }
            through(child, child > verb).filter(c -> !acting.contains(c)).forEach(reached::add);
        }
        if (isHeldOut(verb) && !isAnybody(affected) && !isAnybody(reached)) {
            warned(verb).filter(c -> !acting.contains(c)).forEach(reached::add);
        }
        return reached;
    }

    private boolean isAnybody(List<Integer> heads) {
        return heads.stream().anyMatch(who.somebody()::test);
    }

    /// Those in one clause or phrase below the act.
    private Stream<Integer> through(int child, boolean after) {
        boolean purpose = tree.is(child, "advcl") && tree.lemmaOf(child, "mark").equals("to");
        if (tree.is(child, "xcomp") || purpose) {
            return Stream.concat(
                    tree.children(child, "obj").stream(),
                    tree.children(child, "obl").stream().filter(c -> frames.leadsTo(tree.lemmaOf(c, "case"))));
        }
        if (tree.is(child, "ccomp") && after) {
            return tree.children(child, "nsubj").stream();
        }
        boolean despite = root == Root.REJECT && tree.lemmaOf(child, "case").equals("despite");
        return despite
                ? tree.children(child, "nmod").stream().filter(c -> ASKERS.contains(tree.lemmaOf(c, "case")))
                : Stream.empty();
    }

    /// A threat, or a hostile act that would follow: `would close the border`.
    private boolean isHeldOut(int verb) {
        boolean ahead = tree.children(verb, "aux").stream()
                .anyMatch(c -> tree.token(c).xpos().equals("MD"));
        return root == Root.THREATEN || HELD_OUT.contains(root) && ahead;
    }

    /// Whom a threat is meant for, where it names what he must not do: `if Chad attacked, we would close the border`.
    /// The condition may hang from the threat, or from the clause that tells what would follow.
    private Stream<Integer> warned(int verb) {
        Stream<Integer> beside = CLAUSES.contains(tree.relation(verb)) ? Stream.of(tree.head(verb)) : Stream.of();
        Stream<Integer> within = tree.children(verb).stream().filter(c -> CLAUSES.contains(tree.relation(c)));
        return Stream.of(Stream.of(verb), beside, within)
                .flatMap(s -> s)
                .flatMap(c -> tree.children(c, "advcl").stream())
                .filter(c -> CONDITIONS.contains(tree.lemmaOf(c, "mark")))
                .flatMap(c -> tree.children(c, "nsubj").stream())
                .filter(who.somebody()::test);
    }
}
