package parley.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AccessiblePageTest {
    private final String page = PagesTest.brief(Format.HTML);

    private List<String> all(String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map(r -> r.group(1))
                .toList();
    }

    @Test
    void everyLinkInsideThePageLeadsSomewhere() {
        Set<String> ids = Set.copyOf(all("id=\"([^\"]+)\""));
        List<String> targets = all("href=\"#([^\"]+)\"");
        assertThat(targets).isNotEmpty();
        assertThat(ids).containsAll(targets);
    }

    @Test
    void anIdStandsOnce() {
        List<String> ids = all("id=\"([^\"]+)\"");
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void thePageNamesItsLanguageAndLandmarks() {
        assertThat(page)
                .contains("<html lang=\"en\">", "<header>", "<nav aria-label=", "<main id=", "<aside", "<footer>");
        assertThat(page).contains("class=\"skip\" href=\"#briefing\"");
    }

    @Test
    void headingsNeverSkipALevel() {
        List<Integer> levels = all("<h([1-6])").stream().map(Integer::valueOf).toList();
        assertThat(levels.getFirst()).isEqualTo(1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
        }
    }

    @Test
    void theMatrixHasACaptionAndScopes() {
        assertThat(page).contains("<caption>");
        assertThat(all("<th scope=\"(col|row)\"")).hasSize(5);
        assertThat(page).doesNotContain("<th>");
    }

    @Test
    void thePageNeedsNothingElse() {
        assertThat(page).doesNotContain("<script", "<link", "@import", "src=");
        String outside = Pattern.compile("https?://[^\"]*")
                .matcher(page)
                .results()
                .map(MatchResult::group)
                .distinct()
                .collect(Collectors.joining());
        assertThat(outside).isEqualTo("http://www.w3.org/2000/svg");
    }
}
