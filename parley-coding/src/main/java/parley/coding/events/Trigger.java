package parley.coding.events;

import java.util.Optional;
import parley.coding.reading.Tree;

/// A word that may tell of an act, with what the lexicon knows of it.
///
/// @param frame the one that fits: an act by itself, or a stand
/// @param topic what its dependents are about
record Trigger(int sentence, Tree tree, int token, Optional<Frame> frame, Optional<Topic> topic) {
    Optional<String> code() {
        return frame.flatMap(f -> f.meaning().code());
    }

    Optional<Attitude> attitude() {
        return frame.flatMap(f -> f.meaning().attitude());
    }

    String lemma() {
        return tree.token(token).lemma();
    }

    /// The CAMEO code that the lexicon proposes; empty where it knows nothing of the word.
    Optional<String> proposal() {
        Optional<Attitude> stand = attitude();
        return stand.isPresent() && topic.isPresent()
                ? Optional.of(topic.get().code(stand.get()))
                : code().or(() -> stand.map(Trigger::plain));
    }

    private static String plain(Attitude attitude) {
        return switch (attitude) {
            case AGREE -> "030";
            case REQUEST -> "020";
            case DEMAND -> "100";
            case REJECT -> "120";
            case THREATEN -> "130";
            case STOP -> "160";
            case ACCEPT -> "080";
        };
    }
}
