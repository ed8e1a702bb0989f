package parley.coding.events;

import java.util.Optional;
import parley.coding.reading.Tree;

/// A word that may tell of an act, with what the lexicon knows of it.
///
/// @param code     of the frame that fits, where it is an act by itself
/// @param attitude of the frame that fits, where it takes a stand
/// @param topic    what its dependents are about
record Trigger(
        int sentence, Tree tree, int token, Optional<String> code, Optional<Attitude> attitude, Optional<Topic> topic) {
    String lemma() {
        return tree.token(token).lemma();
    }

    /// The CAMEO code that the lexicon proposes; empty where it knows nothing of the word.
    Optional<String> proposal() {
        return attitude.isPresent() && topic.isPresent()
                ? Optional.of(topic.get().code(attitude.get()))
                : code.or(() -> attitude.map(Trigger::plain));
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
