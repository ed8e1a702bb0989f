package parley.ingest;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/// Reads title, date, outlet and address of a page, from the surest place to the weakest: Open Graph, JSON-LD, Dublin
/// Core and other
/// metadata, and last the visible page.
///
/// @param metas      what its `<meta>` elements say, by their lower-case names, the first of each name
/// @param structured what the page says in JSON-LD
record PageFacts(Document page, Map<String, String> metas, Structured structured) {
    private static final List<String> DATES = List.of(
            "article:published_time",
            "og:published_time",
            "og:article:published_time",
            "datepublished",
            "dc.date.issued",
            "dcterms.issued",
            "dc.date",
            "dcterms.date",
            "dcterms.created",
            "dc.date.created",
            "parsely-pub-date",
            "sailthru.date",
            "pubdate",
            "publishdate",
            "publish-date",
            "publish_date",
            "date");

    private static final List<String> OUTLETS =
            List.of("og:site_name", "dc.publisher", "dcterms.publisher", "publisher", "application-name");

    private static final List<String> TITLES = List.of("og:title", "dc.title", "dcterms.title", "twitter:title");

    static PageFacts of(Document page, Structured structured) {
        Map<String, String> metas = new HashMap<>();
        for (Element meta : page.select("meta[content]")) {
            String content = meta.attr("content").strip();
            if (!content.isEmpty()) {
                metas.putIfAbsent(key(meta), content);
            }
        }
        return new PageFacts(page, metas, structured);
    }

    Facts facts() {
        Optional<String> title = meta(TITLES.subList(0, 1))
                .or(() -> structured.value("headline"))
                .or(() -> meta(TITLES))
                .or(this::headline)
                .or(this::windowTitle);
        return new Facts(title, published(), outlet(), url());
    }

    private Optional<LocalDate> published() {
        Elements shown = page.select("[itemprop=datePublished], time[datetime]");
        Stream<Optional<String>> places = Stream.of(
                meta(DATES.subList(0, 3)),
                structured.value("datePublished"),
                meta(DATES),
                attribute(shown, "[itemprop=datePublished]", "datetime"),
                attribute(shown, "[itemprop=datePublished]", "content"),
                attribute(shown, "time[pubdate]", "datetime"),
                attribute(shown, "article time[datetime]", "datetime"),
                attribute(shown, "time[datetime]", "datetime"));
        return places.flatMap(Optional::stream)
                .flatMap(written -> WrittenDate.first(written).stream())
                .map(WrittenDate::date)
                .findFirst();
    }

    private Optional<String> outlet() {
        return meta(OUTLETS.subList(0, 1))
                .or(() -> structured.value("publisher", "name"))
                .or(() -> meta(OUTLETS));
    }

    private Optional<String> url() {
        return meta(List.of("og:url"))
                .or(() -> attribute(page.select("link[rel=canonical]"), "link", "href"))
                .or(() -> structured.value("url"))
                .filter(url -> url.startsWith("http"));
    }

    private Optional<String> headline() {
        Elements headings = page.select("h1");
        return Stream.of("article h1", "main h1", "h1")
                .flatMap(where -> headings.stream().filter(heading -> heading.is(where)))
                .map(Element::text)
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    /// The `<title>` without the name of the outlet behind it.
    private Optional<String> windowTitle() {
        String title =
                page.title().replaceFirst("\\s+[|–—-]\\s+[^|–—]{1,40}$", "").strip();
        return title.isEmpty() ? Optional.empty() : Optional.of(title);
    }

    private Optional<String> meta(List<String> names) {
        return names.stream()
                .flatMap(name -> Optional.ofNullable(metas.get(name)).stream())
                .findFirst();
    }

    private static String key(Element meta) {
        String key = meta.hasAttr("property") ? meta.attr("property") : meta.attr("name");
        return (key.isEmpty() ? meta.attr("itemprop") : key).toLowerCase(Locale.ROOT);
    }

    /// The attribute of the first of `elements` that stands where the selector says and has it.
    private static Optional<String> attribute(Elements elements, String where, String attribute) {
        return elements.stream()
                .filter(element -> element.is(where))
                .map(element -> element.attr(attribute).strip())
                .filter(value -> !value.isEmpty())
                .findFirst();
    }
}
