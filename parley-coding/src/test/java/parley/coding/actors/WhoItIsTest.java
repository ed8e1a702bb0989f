package parley.coding.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import parley.coding.actors.WhoCase.Verdict;
import parley.syntax.Syntax;

/// A table of speakers over the constructions of news: 19 in 20 right, and hardly a wrong name.
class WhoItIsTest {
    private static final double RIGHT = 0.95;
    private static final double WRONG_NAMES = 0.03;

    private static List<WhoCase> cases = List.of();
    private static List<Verdict> verdicts = List.of();

    @BeforeAll
    static void readTheTable() throws IOException {
        List<WhoCase> read = new ArrayList<>();
        for (String line : table().lines().toList()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                read.add(WhoCase.of(line));
            }
        }
        Syntax syntax = Syntax.load();
        cases = List.copyOf(read);
        verdicts = cases.stream().map(c -> c.judge(syntax)).toList();
    }

    private static String table() throws IOException {
        try (InputStream in = Objects.requireNonNull(WhoItIsTest.class.getResourceAsStream("who.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void coversAtLeastTenConstructionsWithEightyCases() {
        assertThat(cases).hasSizeGreaterThanOrEqualTo(80);
        assertThat(cases.stream().map(WhoCase::construction).distinct().toList())
                .hasSizeGreaterThanOrEqualTo(10);
    }

    @Test
    void tellsWhoItIsInNineteenCasesOfTwenty() {
        assertThat(share(verdicts.stream().filter(v -> !v.right()).toList()))
                .as(failures())
                .isLessThanOrEqualTo(1 - RIGHT);
    }

    @Test
    void hardlyEverGivesAWrongName() {
        assertThat(share(verdicts.stream().filter(Verdict::wrongName).toList()))
                .as(failures())
                .isLessThanOrEqualTo(WRONG_NAMES);
    }

    private static double share(List<Verdict> some) {
        return (double) some.size() / verdicts.size();
    }

    private static String failures() {
        String lines =
                verdicts.stream().filter(v -> !v.right()).map(Verdict::toString).collect(Collectors.joining("\n"));
        return String.format(Locale.ROOT, "wrong of %d:%n%s%n", verdicts.size(), lines);
    }
}
