package parley.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Texts made to hang a reader: each is one megabyte of the same few characters.
class HostileTextTest {
    private static final int LENGTH = 1_000_000;
    private static final Duration LIMIT = Duration.ofSeconds(3);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "w",
                "'s",
                "a.",
                "A. ",
                ")",
                ".)",
                "(",
                "1-",
                "1,",
                "1:",
                "1/",
                "A&",
                "a-",
                "a@b.",
                "http://",
                "' ",
                ". \" ",
                "\n\n \n",
                "-",
                "\u202e\u0000 ",
                "😀",
                "\ud800",
                "e\u0301",
                "word ",
                "“",
                "\" ",
                "I "
            })
    void readsAMegabyteOfTheSameCharactersInTime(String piece) {
        String text = piece.repeat(LENGTH / piece.length());
        Assertions.assertTimeoutPreemptively(LIMIT, () -> assertSound(text));
    }

    @Property(tries = 500)
    void leavesNoWordOutAndTakesNoneTwice(@ForAll String text) {
        assertSound(text);
    }

    private static void assertSound(String text) {
        TokenSpans all = Tokenizer.tokenize(text);
        List<TokenSpans> sentences = SentenceSplitter.split(text, all);
        assertThat(sentences.stream().mapToInt(TokenSpans::size).sum()).isEqualTo(all.size());
        int at = 0;
        for (int i = 0; i < all.size(); i++) {
            assertGap(text, at, all.start(i));
            assertThat(all.end(i)).isGreaterThan(all.start(i));
            at = all.end(i);
        }
        assertGap(text, at, text.length());
    }

    private static void assertGap(String text, int from, int to) {
        assertThat(from).isLessThanOrEqualTo(to);
        for (int i = from; i < to; i++) {
            if (!Characters.isGap(text, i)) {
                throw new AssertionError("character " + i + " belongs to no token: " + (int) text.charAt(i));
            }
        }
    }
}
