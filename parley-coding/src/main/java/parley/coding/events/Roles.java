package parley.coding.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import parley.coding.actors.Actor;
import parley.coding.actors.Actors;
import parley.coding.reading.Tree;
import parley.model.Event.Participant;
import parley.model.PartyId;
import parley.model.Span;
import parley.model.Speaker;

/// Who acts and who is acted upon, from the tree around a trigger.
final class Roles {
    private static final Set<String> TOWARDS = Set.of(
            "with", "to", "against", "on", "from", "into", "upon", "at", "for", "toward", "towards", "of", "over");

    private static final Set<String> DOMESTIC = Set.of(
            "demonstrators",
            "protesters",
            "protestors",
            "opposition",
            "rebels",
            "parliament",
            "government",
            "workers",
            "students",
            "civilians",
            "police",
            "army",
            "troops",
            "soldiers",
            "court",
            "authorities",
            "opponents",
            "dissidents",
            "guerrillas",
            "militants",
            "journalists",
            "president",
            "leaders",
            "activists",
            "prisoners",
            "militia",
            "lawmakers",
            "judge",
            "newspaper",
            "people",
            "villagers",
            "farmers",
            "miners",
            "teachers");

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
                .filter(a -> a.party().isPresent() || a.name().isPresent() || DOMESTIC.contains(lastWord(a)))
                .toList();
        if (to.isEmpty()) {
            to = mentionedBelow(by);
        }
        return new Sides(participants(by, to), participants(to, by));
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

    /// The participants of a side. One that is known by its place in society alone ("demonstrators", "the army")
    /// belongs to
    /// the other side's country where that side is one party: what happens within a state is told that way.
    private static List<Participant> participants(List<Actor> side, List<Actor> other) {
        List<PartyId> states =
                other.stream().flatMap(a -> a.party().stream()).distinct().toList();
        return side.stream()
                .map(a -> a.party().isEmpty()
                                && a.candidates().isEmpty()
                                && DOMESTIC.contains(lastWord(a))
                                && states.size() == 1
                        ? new Participant(Optional.of(states.getFirst()), a.sector(), a.name(), a.span())
                        : a.participant())
                .distinct()
                .toList();
    }

    private static String lastWord(Actor actor) {
        String words = actor.span().map(Span::text).orElse("").toLowerCase(Locale.ROOT);
        return words.substring(words.lastIndexOf(' ') + 1);
    }
}
