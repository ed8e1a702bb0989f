package parley.coding.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Where a dateline begins and ends, and what is none.
class DatelineTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "LODENIA CITY, May 5 (Wire) — ",
                "LODENIA CITY (Wire) - ",
                "LODENIA CITY, Lodenia -- ",
                "LODENIA CITY, 5 May 2031 (Wire) — ",
                "LODENIA CITY, Monday - ",
                "LODENIA CITY, May 5, 2031 - ",
                "Port Arden, Lodenia (Wire) — "
            })
    void endsAfterTheDash(String line) {
        String text = "Talks open\n\n" + line + "The envoy met the rebels.";

        assertThat(Dateline.of(text))
                .hasSize(1)
                .allSatisfy(d -> assertThat(text.substring(d.end())).isEqualTo("The envoy met the rebels."));
    }

    @Test
    void namesTownAndCountry() {
        assertThat(Dateline.of("PORT ARDEN, Lodenia, May 5 (Wire) - Talks opened."))
                .extracting(Dateline::places)
                .containsExactly(List.of("PORT ARDEN", "Lodenia"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"The envoy - a doctor - met the rebels.", "\"No,\" he said.", "AFL-CIO leaders met."})
    void isNotSeenInASentence(String text) {
        assertThat(Dateline.of(text)).isEmpty();
    }

    @Test
    void leavesEveryOffsetWhereItWas() {
        String text = "ARDEN (Wire) - Talks opened.";

        assertThat(Dateline.blanked(text, Dateline.of(text)))
                .hasSameSizeAs(text)
                .endsWith(" Talks opened.");
    }
}
