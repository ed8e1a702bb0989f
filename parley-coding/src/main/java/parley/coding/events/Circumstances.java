package parley.coding.events;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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

    private final Trigger trigger;
    private final Tree tree;
    private final Frames frames;

    Circumstances(Trigger trigger, Frames frames) {
        this.frames = frames;
        this.trigger = trigger;
        this.tree = trigger.tree();
    }

    /// Cooperation still to come is an agreement to it.
    Root settled(Root root) {
        boolean ahead = TriggerFeatures.modality(tree, trigger.token()).contains("will.");
        return switch (root) {
            case CONSULT, SUPPORT, COOPERATE, AID -> ahead ? Root.AGREE : root;
            default -> root;
        };
    }

    Status status(Root root, When when, Optional<LocalDate> published) {
        String modality = TriggerFeatures.modality(tree, trigger.token());
        if (modality.contains("not.") && root != Root.REJECT) {
            return Status.NEGATED;
        }
        if (modality.contains("would.")
                || modality.contains("could.")
                || modality.contains("might.")
                || modality.contains("may.")
                || modality.contains("if.")
                || modality.contains("unless.")) {
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
    Optional<String> place() {
        return tree.children(trigger.token()).stream()
                .filter(c -> tree.token(c).upos().equals("PROPN"))
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
