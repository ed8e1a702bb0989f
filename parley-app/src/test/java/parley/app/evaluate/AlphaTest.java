package parley.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AlphaTest {
    /// Four observers and twelve units, the standard example of Krippendorff (2011), who gives 0.743 for nominal
    /// values.
    @Test
    void agreesWithTheTextbookExample() {
        List<List<String>> units = Stream.of(
                        "111", "2232", "3333", "3333", "2222", "1234", "4444", "1121", "2222", "555", "11", "3")
                .map(unit ->
                        unit.chars().mapToObj(c -> String.valueOf((char) c)).toList())
                .toList();
        assertThat(Alpha.nominal(units)).isCloseTo(0.743, within(0.0005));
    }

    @Test
    void isOneWhereAllAgreeAndBelowZeroWhereAllDisagree() {
        assertThat(Alpha.nominal(List.of(List.of("a", "a"), List.of("b", "b")))).isEqualTo(1);
        assertThat(Alpha.nominal(List.of(List.of("a", "b"), List.of("b", "a")))).isNegative();
    }

    @Test
    void leavesOutUnitsThatOnlyOneCoderSaw() {
        assertThat(Alpha.nominal(List.of(List.of("a", "a"), List.of("b", "b"), List.of("c"))))
                .isEqualTo(1);
    }
}
