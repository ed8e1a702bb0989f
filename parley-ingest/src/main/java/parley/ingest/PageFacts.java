package parley.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Reads title, date, outlet and address of a page, from the surest place to the weakest: Open Graph, JSON-LD, Dublin
/// Core and other
/// metadata, and last the visible page.
///
/// @param structured what the page says in JSON-LD
record PageFacts(Document page, Structured structured) {
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

    Facts facts() {
        Optional<String> title = meta(TITLES.subList(0, 1))
                .or(() -> structured.value("headline"))
                .or(() -> meta(TITLES))
                .or(this::headline)
                .or(this::windowTitle);
        return new Facts(title, published(), outlet(), url());
    }

    private Optional<LocalDate> published() {
        Stream<Optional<String>> places = Stream.of(
                meta(DATES.subList(0, 3)),
                structured.value("datePublished"),
                meta(DATES),
                attribute("[itemprop=datePublished]", "datetime"),
                attribute("[itemprop=datePublished]", "content"),
                attribute("time[pubdate]", "datetime"),
                attribute("article time[datetime]", "datetime"),
                attribute("time[datetime]", "datetime"));
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
                .or(() -> attribute("link[rel=canonical]", "href"))
                .or(() -> structured.value("url"))
                .filter(url -> url.startsWith("http"));
    }

    private Optional<String> headline() {
        return Stream.of("article h1", "main h1", "h1")
                .flatMap(where -> page.select(where).stream())
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
        return names.stream().flatMap(name -> named(name).stream()).findFirst();
    }

    private Optional<String> named(String name) {
        return page.select("meta[content]").stream()
                .filter(meta -> key(meta).equals(name))
                .map(meta -> meta.attr("content").strip())
                .filter(content -> !content.isEmpty())
                .findFirst();
    }

    private static String key(Element meta) {
        String key = meta.hasAttr("property") ? meta.attr("property") : meta.attr("name");
        return (key.isEmpty() ? meta.attr("itemprop") : key).toLowerCase(Locale.ROOT);
    }

    private Optional<String> attribute(String where, String attribute) {
        return page.select(where).stream()
                .map(element -> element.attr(attribute).strip())
                .filter(value -> !value.isEmpty())
                .findFirst();
    }
}
