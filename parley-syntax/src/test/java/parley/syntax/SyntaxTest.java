package parley.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SyntaxTest {
    private static final Syntax SYNTAX = Syntax.load();
    private static final String TEXT =
            "The envoy said Vorland was ready for talks. \"We are not,\" replied Arvia's premier.";

    @Test
    void readsTheSameFromManyThreads() {
        List<Sentence> alone = SYNTAX.read(TEXT);
        List<List<Sentence>> together = IntStream.range(0, 64)
                .parallel()
                .mapToObj(i -> SYNTAX.read(TEXT))
                .toList();
        assertThat(together).allMatch(alone::equals);
    }

    @Test
    void readsTheSameWhateverItReadBefore() {
        Syntax other = Syntax.load();
        IntStream.range(0, 300).forEach(i -> other.read("Quell" + i + " met Lorne" + i + "."));
        assertThat(other.read(TEXT)).isEqualTo(SYNTAX.read(TEXT));
    }

    @Test
    void readsTheSameInEveryLocale() {
        String text = "IRINA INAL, A MINISTER IN QUELL, SAID: \"IF IT IS IGNORED, I WILL INSIST.\" Did he agree?";
        List<Sentence> read = SYNTAX.read(text);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("tr", "TR"));
            assertThat(Syntax.load().read(text)).isEqualTo(read);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    @Timeout(20)
    void readsASentenceOfFiveThousandWords() {
        Sentence sentence = SYNTAX.parse(Collections.nCopies(5_000, "truce"));
        assertThat(sentence.tokens()).hasSize(5_000);
        assertThat(sentence.tokens()).filteredOn(Token::isRoot).hasSize(1);
    }

    @Test
    void keepsGivenForms() {
        Sentence sentence = SYNTAX.parse(List.of("They", "did", "n't", "meet", "."));
        assertThat(sentence.tokens()).extracting(Token::form).containsExactly("They", "did", "n't", "meet", ".");
        assertThat(sentence.tokens()).extracting(Token::start).containsExactly(0, 5, 9, 13, 18);
        assertThat(sentence.end()).isEqualTo(19);
    }

    @Test
    void hasNothingToSayOfNoWords() {
        assertThat(SYNTAX.parse(List.of()).tokens()).isEmpty();
    }
}
