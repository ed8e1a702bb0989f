package parley.coding.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.coding.actors.Actor;
import parley.coding.actors.Actors;
import parley.coding.reading.Tree;
import parley.model.Event.Participant;
import parley.model.PartyId;
import parley.model.Speaker;

/// Who acts and who is acted upon, from the tree around a trigger.
final class Roles {
    private static final Set<String> TOWARDS = Set.of(
            "with", "to", "against", "on", "from", "into", "upon", "at", "for", "toward", "towards", "of", "over");

    private final Trigger trigger;
    private final Tree tree;
    private final Actors actors;
    private final Optional<Speaker> voice;
    private final List<Integer> acting = new ArrayList<>();
    private final List<Integer> affected = new ArrayList<>();

    private Roles(Trigger trigger, Actors actors, Optional<Speaker> voice) {
        this.trigger = trigger;
        this.tree = trigger.tree();
        this.actors = actors;
        this.voice = voice;
    }

    /// Both sides of an event.
    record Sides(List<Participant> actors, List<Participant> recipients) {}

    static Sides of(Trigger trigger, Actors actors, Optional<Speaker> voice) {
        Roles roles = new Roles(trigger, actors, voice);
        if (trigger.tree().token(trigger.token()).upos().equals("NOUN")) {
            roles.ofNoun(trigger.token());
        } else {
            roles.ofClause(trigger.token());
        }
        return roles.sides();
    }

    private void ofClause(int i) {
        for (int child : tree.children(i)) {
            String relation = tree.token(child).relation();
            switch (tree.relation(child)) {
                case "nsubj" -> (relation.endsWith(":pass") ? affected : acting).add(child);
                case "obj", "iobj" -> affected.add(child);
                case "obl", "nmod" -> oblique(child);
                default -> {}
            }
        }
        if (acting.isEmpty()) {
            subjectAbove(i);
        }
    }

    private void oblique(int child) {
        String link = tree.lemmaOf(child, "case");
        if (link.equals("by") || tree.token(child).relation().equals("obl:agent")) {
            acting.add(child);
        } else if (TOWARDS.contains(link)) {
            affected.add(child);
        }
    }

    /// The subject of the clause that a clause without one hangs from: "refused to meet", "met and agreed".
    private void subjectAbove(int i) {
        int at = i;
        for (int climbed = 0; climbed < 4 && acting.isEmpty(); climbed++) {
            String relation = tree.relation(at);
            int head = tree.head(at);
            if (head < 0
                    || !Set.of("xcomp", "conj", "advcl", "ccomp", "obj", "obl", "nmod", "acl")
                            .contains(relation)) {
                return;
            }
            int subject = tree.child(head, "nsubj");
            int object = tree.child(head, "obj");
            if (relation.equals("xcomp") && object >= 0 && object != at) {
                acting.add(object);
            } else if (relation.equals("acl") && !tree.token(head).upos().equals("VERB")) {
                acting.add(head);
            } else if (subject >= 0) {
                acting.add(subject);
            }
            at = head;
        }
    }

    private void ofNoun(int i) {
        for (int child : tree.children(i)) {
            switch (tree.relation(child)) {
                case "nmod", "obl" -> nounLink(child);
                case "amod", "compound" -> acting.add(child);
                default -> {}
            }
        }
        if (acting.isEmpty() || acting.stream().allMatch(c -> parties(c).isEmpty())) {
            acting.clear();
            subjectAbove(i);
        }
    }

    private void nounLink(int child) {
        String link = tree.lemmaOf(child, "case");
        if (tree.token(child).relation().equals("nmod:poss")
                || link.equals("by")
                || link.equals("between")
                || link.equals("among")) {
            acting.add(child);
        } else if (TOWARDS.contains(link)) {
            affected.add(child);
        }
    }

    private Sides sides() {
        List<Actor> by = acting.stream()
                .flatMap(c -> actors.all(trigger.sentence(), c, voice).stream())
                .toList();
        List<Actor> to = affected.stream()
                .flatMap(c -> actors.all(trigger.sentence(), c, voice).stream())
                .filter(a -> a.party().isPresent() || a.name().isPresent())
                .toList();
        if (to.isEmpty()) {
            to = mentionedBelow(by);
        }
        return new Sides(participants(by), participants(to));
    }

    /// The first party other than the actors' that stands among the trigger's dependents.
    private List<Actor> mentionedBelow(List<Actor> by) {
        List<PartyId> known = by.stream().flatMap(a -> a.party().stream()).toList();
        for (int i = trigger.token() + 1; i <= tree.last(trigger.token()); i++) {
            if (isNamed(i) && !acting.contains(i)) {
                Actor actor = actors.at(trigger.sentence(), i, voice);
                if (actor.party().filter(p -> !known.contains(p)).isPresent()) {
                    return List.of(actor);
                }
            }
        }
        return List.of();
    }

    private boolean isNamed(int i) {
        String upos = tree.token(i).upos();
        return upos.equals("PROPN") || upos.equals("ADJ") || upos.equals("NOUN");
    }

    private List<PartyId> parties(int head) {
        return actors.all(trigger.sentence(), head, voice).stream()
                .flatMap(a -> a.party().stream())
                .toList();
    }

    private static List<Participant> participants(List<Actor> actors) {
        return actors.stream().map(Actor::participant).distinct().toList();
    }
}
