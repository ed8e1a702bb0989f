package parley.coding.events;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.coding.dates.Dates;
import parley.coding.reading.Tree;
import parley.model.Event;
import parley.model.Event.Contact;
import parley.model.Event.Contact.Channel;
import parley.model.Event.Contact.Level;
import parley.model.Event.Status;
import parley.model.When;

/// Whether, when, where and how an event took place.
final class Circumstances {
    /// What lies longer back than this when the report appears is told as history.
    private static final int RECENT_DAYS = 30;

    private static final Set<String> UNREAL =
            Set.of("would.", "could.", "might.", "may.", "can.", "if.", "unless.", "without.");
    private static final Set<Root> REFUSABLE =
            EnumSet.of(Root.AGREE, Root.CONSULT, Root.SUPPORT, Root.YIELD, Root.COOPERATE, Root.AID);
    private static final Set<String> NOMINAL = Set.of("obj", "obl", "nsubj", "nmod", "conj");

    private static final int HIGHEST = 5;

    private final Trigger trigger;
    private final Tree tree;
    private final Frames frames;

    Circumstances(Trigger trigger, Frames frames) {
        this.frames = frames;
        this.trigger = trigger;
        this.tree = trigger.tree();
    }

    /// Cooperation still to come is an agreement to it; what somebody must do is asked of him; what he will not do, he
    /// refuses.
    Root settled(Root root) {
        String modality = TriggerFeatures.modality(tree, trigger.token());
        boolean ahead = modality.contains("will.") || modality.contains("shall.");
        boolean bidden = modality.contains("must.") || modality.contains("should.");
        if (isRefused(modality) && REFUSABLE.contains(root)) {
            return Root.REJECT;
        }
        if (root == Root.REQUEST && isGivenUp()) {
            return Root.YIELD;
        }
        return switch (root) {
            case CONSULT, SUPPORT, COOPERATE, AID -> bidden ? Root.REQUEST : ahead ? Root.AGREE : root;
            case YIELD, SANCTION, AGREE -> bidden ? Root.REQUEST : root;
            default -> root;
        };
    }

    /// `will not lift the ban`, `would not meet him`.
    private static boolean isRefused(String modality) {
        return modality.contains("not.")
                && Stream.of("will.", "would.", "shall.").anyMatch(modality::contains);
    }

    /// `dropped its demand for the coast`, by either word.
    private boolean isGivenUp() {
        int noun = tree.token(trigger.token()).upos().equals("NOUN")
                ? trigger.token()
                : tree.child(trigger.token(), "obj");
        boolean asked = noun >= 0
                && frames.of(tree.token(noun).lemma()).stream()
                        .flatMap(f -> f.meaning().attitude().stream())
                        .anyMatch(a -> a == Attitude.DEMAND || a == Attitude.REQUEST);
        return asked
                && tree.is(noun, "obj")
                && frames.isIn("giveup", tree.token(tree.head(noun)).lemma());
    }

    Status status(Root root, When when, Optional<LocalDate> published) {
        String modality = modality();
        if (modality.contains("not.") && root != Root.REJECT || isDenied()) {
            return Status.NEGATED;
        }
        if (root == Root.REJECT && isRefused(modality)) {
            return Status.ACTUAL;
        }
        if (UNREAL.stream().anyMatch(modality::contains) || isWish()) {
            return Status.HYPOTHETICAL;
        }
        if (modality.contains("will.") || modality.contains("shall.")) {
            return Status.FUTURE;
        }
        boolean history = when.date().isPresent()
                && published.isPresent()
                && when.date().get().isBefore(published.get().minusDays(RECENT_DAYS));
        return history ? Status.PAST : Status.ACTUAL;
    }

    /// Mood and polarity of the clause; a noun has those of the verb that it depends on, and of the preposition before
    /// it.
    private String modality() {
        int at = trigger.token();
        StringBuilder modality = new StringBuilder(TriggerFeatures.modality(tree, at));
        while (!tree.token(at).upos().equals("VERB") && tree.head(at) >= 0 && NOMINAL.contains(tree.relation(at))) {
            modality.append('.').append(tree.lemmaOf(at, "case")).append('.');
            at = tree.head(at);
            modality.append(TriggerFeatures.modality(tree, at));
        }
        return modality.toString();
    }

    /// Whether it stands in what somebody denies.
    private boolean isDenied() {
        int at = tree.head(trigger.token());
        for (int up = 0; at >= 0 && up < HIGHEST; up++) {
            if (tree.token(at).lemma().equals("deny")) {
                return true;
            }
            at = tree.head(at);
        }
        return false;
    }

    /// Whether the act is only spoken of as a goal, a chance or a need: `a withdrawal remained the goal`.
    private boolean isWish() {
        int head = tree.head(trigger.token());
        boolean act = tree.token(trigger.token()).upos().equals("NOUN") || tree.is(trigger.token(), "acl");
        boolean subject = tree.is(trigger.token(), "nsubj") || tree.is(trigger.token(), "acl");
        return act
                && head >= 0
                && (subject && (isWish(head) || tree.children(head).stream().anyMatch(this::isWish))
                        || tree.is(trigger.token(), "nmod") && isWish(head));
    }

    private boolean isWish(int i) {
        return frames.isIn("wish", tree.token(i).lemma());
    }

    /// The date that the trigger's clause names; of an event under way, the day of publication.
    When when(Dates dates) {
        for (int at = trigger.token(); at >= 0; at = tree.head(at)) {
            When when = dates.at(trigger.sentence(), at);
            if (when.date().isPresent()) {
                return when;
            }
        }
        return When.UNKNOWN;
    }

    /// The place that stands beside the trigger with *in* or *at*.
    Optional<String> place(Dates dates) {
        return tree.children(trigger.token()).stream()
                .filter(c -> tree.token(c).upos().equals("PROPN") && !dates.covers(trigger.sentence(), c))
                .filter(c -> Set.of("in", "at", "near").contains(tree.lemmaOf(c, "case")))
                .map(c -> tree.token(c).form())
                .findFirst();
    }

    Optional<Contact> contact(Event.Category category, String cameo, Sides.Both sides) {
        if (category != Event.Category.CONSULT) {
            return Optional.empty();
        }
        return Optional.of(new Contact(level(sides), channel(cameo, sides)));
    }

    private Channel channel(String cameo, Sides.Both sides) {
        return switch (cameo) {
            case "041" -> Channel.PHONE;
            case "042", "043" -> Channel.VISIT;
            case "044", "045" -> Channel.THIRD_PARTY;
            default -> sides.actors().size() + sides.recipients().size() > 3 ? Channel.MULTILATERAL : Channel.MEETING;
        };
    }

    private Level level(Sides.Both sides) {
        List<String> words = sides.all()
                .flatMap(p -> p.span().stream())
                .flatMap(span ->
                        Arrays.stream(span.text().toLowerCase(Locale.ROOT).split("\\W+")))
                .map(word -> word.replaceAll("s$", ""))
                .toList();
        if (says(words, "minister") && !words.contains("prime")) {
            return Level.MINISTER;
        }
        if (says(words, "leader")) {
            return Level.LEADER;
        }
        if (says(words, "envoy")) {
            return Level.ENVOY;
        }
        return says(words, "official") ? Level.OFFICIAL : Level.UNKNOWN;
    }

    private boolean says(List<String> words, String list) {
        return words.stream().anyMatch(word -> frames.isIn(list, word));
    }
}
