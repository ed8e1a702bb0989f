package parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.model.Document;
import parley.model.Publication;
import parley.model.Publication.Basis;

class PageTest {
    private static final String FIRST = "Orland’s envoy said on Tuesday that talks with Varn could open within days.";
    private static final String SECOND =
            "“We have named our terms, and we shall not name them twice,” she told reporters in Karsk.";
    private static final String THIRD =
            "Varn’s council called the offer a trick, and asked for the release of its members first.";
    private static final String BODY = FIRST + "\n\n" + SECOND + "\n\n" + THIRD;

    private static Document read(String head, String body) {
        String page = "<!doctype html><html><head>" + head + "</head><body>" + body + "</body></html>";
        return Readings.text(page).document();
    }

    private static String article() {
        return "<p>" + FIRST + "</p>\n<p>" + SECOND.replace("reporters", "<a href='/r'>reporters</a>") + "</p><p>"
                + THIRD + "</p>";
    }

    @Test
    void keepsTheParagraphsOfAnArticleAndLeavesTheFurniture() {
        String page = """
                <header><nav><ul><li><a href="/">Home</a></li><li><a href="/w">World news and more of it</a></li></ul></nav></header>
                <article><h1>Talks near, says envoy</h1><div class="byline">By Ann Orr, our correspondent in Karsk</div>
                <figure><img src="a.jpg"><figcaption>The envoy, seen here as she left the old customs house.</figcaption></figure>
                %s
                <div class="related-stories"><p>Read also, if you like long reports: how the last talks in Karsk broke up.</p></div>
                </article>
                <aside><p>Our newsletter tells you every morning what happened, and why it matters to you.</p></aside>
                <section id="comments"><p>I never believed a word of what that envoy says, and I never shall, sir.</p></section>
                <footer><p>Copyright 2031 Karsk Herald. All rights reserved, and none of them is given away.</p></footer>
                """.formatted(article());
        assertThat(read("", page).text()).isEqualTo(BODY);
    }

    @Test
    void keepsAnArticleOfPlainDivisionsSplitByAnAdvert() {
        String page =
                "<div id=wrap><div class=teaser><p>Elsewhere: the harvest in Varn was the best for many years, they say.</p></div>"
                        + "<div class=c1><div>" + FIRST
                        + "</div></div><div class='ad-slot'>Buy a house by the sea, and buy it now.</div>"
                        + "<div class=c1><div>" + SECOND + "</div><div>" + THIRD + "</div></div></div>";
        assertThat(read("", page).text()).isEqualTo(BODY);
    }

    @Test
    void partsParagraphsAtTwoLineBreaks() {
        String page = "<td><font>" + FIRST + "<br><br/>\n" + SECOND + "<br>\n<br>" + THIRD + "</font></td>";
        assertThat(read("", "<table><tr>" + page + "</tr></table>").text()).isEqualTo(BODY);
    }

    @Test
    void keepsShortParagraphsSubheadingsAndListsOfTheArticle() {
        String page = "<main>" + article()
                + "<h2>The terms</h2><ul><li>A truce by May.</li></ul><p>“No,” she said.</p></main>";
        assertThat(read("", page).text()).isEqualTo(BODY + "\n\nThe terms\n\nA truce by May.\n\n“No,” she said.");
    }

    @Test
    void pointsIntoTheTextThatIsKept() {
        Document document = read("", "<p>The  envoys\n met &amp; parted&nbsp;late, as they had done before.</p>");
        assertThat(document.text()).isEqualTo("The envoys met & parted\u00A0late, as they had done before.");
        assertThat(document.span(4, 10).text()).isEqualTo("envoys");
    }

    @Test
    void readsOpenGraph() {
        Document document = read("""
                <meta property="og:title" content="Talks near"><meta property="og:site_name" content="Karsk Herald">
                <meta property="og:url" content="https://herald.example/near">
                <meta property="article:published_time" content="2031-05-04T23:30:00-05:00"><title>x</title>""", article());
        assertThat(document.title()).contains("Talks near");
        assertThat(document.outlet()).contains("Karsk Herald");
        assertThat(document.url()).contains("https://herald.example/near");
        assertThat(document.publication()).contains(new Publication(LocalDate.of(2031, 5, 4), Basis.METADATA));
    }

    @Test
    void readsStructuredDataOfAnArticleAmongOther() {
        Document document = read("""
                <script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"x","datePublished":"1999-01-01"},
                {"@type":["NewsArticle"],"headline":"Talks near","datePublished":"2031-05-04","url":"https://herald.example/n",
                "publisher":{"@type":"Organization","name":"Karsk Herald"}}]}</script>
                <script type="application/ld+json">{ broken</script>""", article());
        assertThat(document.title()).contains("Talks near");
        assertThat(document.outlet()).contains("Karsk Herald");
        assertThat(document.url()).contains("https://herald.example/n");
        assertThat(document.publication()).contains(new Publication(LocalDate.of(2031, 5, 4), Basis.METADATA));
    }

    @Test
    void takesTheTextOfStructuredDataWhereThePageIsDrawnByScript() {
        Document document = read(
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\"" + FIRST
                        + "\"}</script>",
                "<div id=app></div>");
        assertThat(document.text()).isEqualTo(FIRST);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<meta name='DC.date.issued' content='2031-05-04'>            |",
                "<meta name='date' content='Sun, 04 May 2031 10:00:00 GMT'>   |",
                "<meta itemprop='datePublished' content='2031-05-04'>         |",
                "<title>x</title>  | <time datetime='2031-05-04T10:00'>today</time>",
                "<title>x</title>  | <span itemprop='datePublished' content='2031-05-04'></span>",
            })
    void readsTheDateWhereverPagesPutIt(String head, String body) {
        assertThat(read(head, (body == null ? "" : body) + article()).publication())
                .contains(new Publication(LocalDate.of(2031, 5, 4), Basis.METADATA));
    }

    @Test
    void takesTheHeadlineOfTheWindowWithoutTheOutlet() {
        assertThat(read("<title>Talks near, says envoy | Karsk Herald</title>", article())
                        .title())
                .contains("Talks near, says envoy");
        assertThat(read("<title>Karsk Herald</title>", "<h1>Talks near</h1>" + article())
                        .title())
                .contains("Talks near");
    }

    @Test
    void readsTheDatelineOfAPage() {
        Document document = read("", "<p>KARSK, May 4, 2031 (ONA) — " + FIRST + "</p><p>" + THIRD + "</p>");
        assertThat(document.publication()).contains(new Publication(LocalDate.of(2031, 5, 4), Basis.DATELINE));
        assertThat(document.outlet()).contains("ONA");
    }

    @Test
    void readsTheEncodingThatAPageDeclares() {
        String page =
                "<html><head><meta charset=windows-1251><title>x</title></head><body><p>The envoy said «да» to it, and left the hall.</p></body></html>";
        Intake.Kept kept = Readings.piped(page.getBytes(Charset.forName("windows-1251")));
        assertThat(kept.document().text()).contains("«да»");
        assertThat(kept.notices()).containsExactly("read as windows-1251, which the page declares");
    }

    @Test
    void refusesAPageOfNothingButLinks() {
        String page =
                "<html><body><div><a href='/a'>All the news of today, and of yesterday too</a></div></body></html>";
        assertThat(Readings.refusal(Readings.pipedIn(page.getBytes(java.nio.charset.StandardCharsets.UTF_8))))
                .isEqualTo("is a page without a main text");
    }
}
