package parley.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {
    private static String words(String text) {
        TokenSpans spans = Tokenizer.tokenize(text);
        List<String> forms = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            forms.add(spans.form(text, i));
        }
        return String.join(" ", forms);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            delimiter = ';',
            value = {
                "They don't know; They do n't know",
                "We cannot and won't wait; We can not and wo n't wait",
                "They shouldn’t’ve left; They should n’t ’ve left",
                "Torland's envoys; Torland 's envoys",
                "the envoys' demands; the envoys ' demands",
                "Mr O'Hara's aide; Mr O'Hara 's aide",
                "I'm sure she'll say they've gone; I 'm sure she 'll say they 've gone",
                "back in the '90s; back in the '90s",
                "the 1980's; the 1980's"
            })
    void partsCliticsFromTheirWords(String text, String words) {
        assertThat(words(text)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            delimiter = ';',
            value = {
                "the U.S. envoy; the U.S. envoy",
                "Gen. A. B. Korda; Gen. A. B. Korda",
                "at 10:30 a.m. on Feb. 3; at 10:30 a.m. on Feb. 3",
                "Resolution No. 12; Resolution No. 12",
                "The answer was no. Nobody; The answer was no . Nobody",
                "near Harrow, Ill. today; near Harrow , Ill. today",
                "He felt ill. Today; He felt ill . Today",
                "Plan B. Then; Plan B. Then"
            })
    void keepsTheFullStopOfAnAbbreviation(String text, String words) {
        assertThat(words(text)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            delimiter = ';',
            value = {
                "a two-day cease-fire; a two - day cease - fire",
                "pro-government and anti-war; pro-government and anti-war",
                "in 1990-95; in 1990 - 95",
                "on 2019-04-30; on 2019-04-30",
                "$1,200.50 or 3.5%; $ 1,200.50 or 3.5 %",
                "US$5 million; US$ 5 million",
                "at 5pm; at 5 pm",
                "and/or; and / or",
                "on 11/28/2000; on 11/28/2000",
                "AT&T; AT&T",
                "see www.example.org/a?b=1.; see www.example.org/a?b=1 .",
                "(http://example.org/x).; ( http://example.org/x ) .",
                "write to desk@example.org!; write to desk@example.org !"
            })
    void holdsNumbersAndAddressesTogetherAndPartsCompounds(String text, String words) {
        assertThat(words(text)).isEqualTo(words);
    }

    @Test
    void keepsQuotationMarksOfEveryKindApart() {
        assertThat(words("“We will go,” he said. ``Not I,'' she said. \"No.\" 'Yes.'"))
                .isEqualTo("“ We will go , ” he said . `` Not I , '' she said . \" No . \" ' Yes . '");
    }

    @Test
    void takesAnOmissionAsOneToken() {
        assertThat(words("We … will wait... for now")).isEqualTo("We … will wait ... for now");
    }

    @Test
    void passesOverMarksOfDirectionAndControls() {
        assertThat(words("\uFEFF\u202Ehe\u0000 said\u200F\u0007.")).isEqualTo("he said .");
    }

    @Test
    void keepsSignsBeyondTheBasicPlaneWhole() {
        assertThat(words("talks 😀😀 \uD835\uDC00bc")).isEqualTo("talks 😀 😀 \uD835\uDC00bc");
    }

    @Test
    void pointsAtTheWordsInTheUntouchedText() {
        String text = "  “Don't,”\r\nhe\u00a0said.";
        TokenSpans spans = Tokenizer.tokenize(text);
        assertThat(spans.start(0)).isEqualTo(2);
        assertThat(spans.start(1)).isEqualTo(3);
        assertThat(spans.end(1)).isEqualTo(5);
        assertThat(spans.form(text, spans.size() - 1)).isEqualTo(".");
        assertThat(spans.end(spans.size() - 1)).isEqualTo(text.length());
    }
}
