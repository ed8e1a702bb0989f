package parley.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingSpeedTest {
    @Test
    void writesARowForTheWholeReading() {
        List<String> table = new ReadingSpeed(List.of("The envoy said he would leave Quell.")).table(1, 0);

        assertThat(table).hasSize(3);
        assertThat(table.getLast()).matches("\\| Parley, all entries \\| [1-9][0-9]* \\| [1-9][0-9]* \\|");
    }
}
