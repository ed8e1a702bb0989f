package parley.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/// The HTML briefing in a real browser, scripts switched off by the page's own policy.
class BrowserTest {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

    @TempDir
    private static Path folder;

    private static ChromeDriver browser;

    @BeforeAll
    static void open() throws IOException {
        Assumptions.assumeTrue(
                Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER),
                "skipped: no chromium and chromedriver under /usr/bin");
        Files.writeString(folder.resolve("brief.html"), PagesTest.brief(Format.HTML));
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + folder.resolve("profile"));
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .build();
        browser = new ChromeDriver(service, options);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.quit();
        }
    }

    @BeforeEach
    void show() {
        look("light");
        width(1280);
        browser.get(folder.resolve("brief.html").toUri().toString());
    }

    private static void width(int pixels) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", 800, "deviceScaleFactor", 1, "mobile", false));
    }

    private static void look(String scheme) {
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", java.util.List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    private static long number(String script, Object... arguments) {
        Object answer = browser.executeScript("return " + script, arguments);
        return ((Number) Objects.requireNonNull(answer)).longValue();
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 390, 768, 1280, 1920})
    void theReaderNeverScrollsSideways(int pixels) {
        width(pixels);
        assertThat(number("document.documentElement.scrollWidth")).isLessThanOrEqualTo(pixels);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void wordsStandOutFromTheirGround(String scheme) {
        look(scheme);
        assertThat(contrast(browser.findElement(By.cssSelector("main li")), browser.findElement(By.className("left"))))
                .isGreaterThan(7);
        WebElement mark = browser.findElement(By.tagName("mark"));
        assertThat(contrast(mark, mark)).isGreaterThan(4.5);
        WebElement cell = browser.findElement(By.cssSelector("td.ready-if"));
        assertThat(contrast(cell, cell)).isGreaterThan(4.5);
    }

    @Test
    void darkIsDarkAndLightIsLight() {
        WebElement page = browser.findElement(By.className("left"));
        assertThat(luminance(page.getCssValue("background-color"))).isGreaterThan(0.8);
        look("dark");
        assertThat(luminance(page.getCssValue("background-color"))).isLessThan(0.1);
    }

    @Test
    void aNumberOpensTheWordsBesideTheClaim() {
        WebElement number = browser.findElement(By.cssSelector("#blocks ~ ul sup a"));
        String target = number.getDomAttribute("href");
        number.sendKeys(Keys.ENTER);
        WebElement words = browser.findElement(By.cssSelector("mark:target"));
        assertThat("#" + words.getDomAttribute("id")).isEqualTo(target);
        assertThat(words.getText()).contains("will never talk unless the Isles lift the blockade");
        long top = number("arguments[0].getBoundingClientRect().top", words);
        assertThat(top).isBetween(0L, 800L);
    }

    @Test
    void theSourcesStandBesideTheClaimsWhereThereIsRoomAndBelowWhereThereIsNot() {
        String beside = "document.querySelector('.right').getBoundingClientRect().left";
        assertThat(number(beside)).isGreaterThan(500);
        width(390);
        assertThat(number(beside)).isLessThan(20);
    }

    private static double contrast(WebElement words, WebElement ground) {
        double one = luminance(words.getCssValue("color"));
        double other = luminance(ground.getCssValue("background-color"));
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    /// WCAG's relative luminance of `rgba(r, g, b, a)`.
    private static double luminance(String colour) {
        String[] parts = colour.replaceAll("[^\\d.,]", "").split(",");
        return 0.2126 * linear(parts[0]) + 0.7152 * linear(parts[1]) + 0.0722 * linear(parts[2]);
    }

    private static double linear(String channel) {
        double c = Double.parseDouble(channel) / 255;
        return c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
