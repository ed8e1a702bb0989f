package parley.coding.events;

import java.util.List;
import java.util.Set;
import parley.coding.reading.Tree;

/// Meetings and calls that a sentence tells outright, whatever else it tells: `met the king and agreed to …`, or beside
/// what was said in them: `urged restraint in a call with the emir`. The ranker, which has learned from sentences with
/// one
/// event each, keeps the other one.
final class Contacts {
    private static final String VISIT = "042";
    private static final Set<String> DURING = Set.of("in", "during", "at", "after", "on", "following");
    private static final Set<String> TOLD = Set.of("root", "conj", "ccomp", "parataxis", "advcl");
    private static final Set<String> WHILE = Set.of("when", "as", "after", "while");

    private Contacts() {}

    /// Those of `triggers` that are contacts for certain, and none of `chosen` already.
    static List<Trigger> of(List<Trigger> triggers, List<Ranker.Choice> chosen) {
        return triggers.stream()
                .filter(t -> t.code()
                        .filter(c -> c.startsWith("04") && !c.equals(VISIT))
                        .isPresent())
                .filter(t -> isBeside(t) || isOutright(t))
                .filter(t -> chosen.stream().noneMatch(c -> tells(c, t)))
                .toList();
    }

    private static boolean isBeside(Trigger trigger) {
        Tree tree = trigger.tree();
        int noun = trigger.token();
        return tree.token(noun).upos().equals("NOUN")
                && (tree.is(noun, "obl") || tree.is(noun, "nmod"))
                && DURING.contains(tree.lemmaOf(noun, "case"));
    }

    /// A finite verb that no modal, condition or other act governs.
    private static boolean isOutright(Trigger trigger) {
        Tree tree = trigger.tree();
        int verb = trigger.token();
        String relation = tree.relation(verb);
        boolean finite = tree.token(verb).xpos().matches("VBD|VBP|VBZ")
                || tree.token(verb).xpos().equals("VBN")
                        && tree.lemmaOf(verb, "aux").equals("have");
        boolean real = tree.children(verb).stream()
                .noneMatch(c -> tree.token(c).xpos().equals("MD")
                        || TriggerFeatures.negates(tree, c)
                        || tree.is(c, "mark") && !tree.token(c).lemma().matches("that|as|after|while"));
        boolean told = !relation.equals("advcl")
                || WHILE.contains(tree.lemmaOf(verb, "mark"))
                || WHILE.contains(tree.lemmaOf(verb, "advmod"));
        return tree.token(verb).upos().equals("VERB") && finite && real && told && TOLD.contains(relation);
    }

    /// Whether the contact is an event already, by this word or by one above or below it.
    private static boolean tells(Ranker.Choice choice, Trigger contact) {
        Tree tree = contact.tree();
        int told = choice.trigger().token();
        boolean joined = told != contact.token() && tree.conjuncts(told).contains(contact.token());
        return choice.root() == Root.CONSULT
                && !joined
                && (tree.below(contact.token(), told) || tree.below(told, contact.token()));
    }
}
