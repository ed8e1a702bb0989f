package parley.ingest;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// Knows the parts of a page that are not its report: navigation, related stories, comments, captions, forms, scripts.
final class Furniture {
    private static final Set<String> TAGS = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "nav",
            "footer",
            "aside",
            "header",
            "form",
            "button",
            "select",
            "iframe",
            "svg",
            "figure",
            "figcaption",
            "h1",
            "video",
            "audio",
            "object",
            "dialog",
            "head");

    private static final Set<String> ROLES =
            Set.of("navigation", "banner", "complementary", "contentinfo", "search", "dialog");

    private static final Set<String> NEVER = Set.of("html", "body", "article", "main", "p");

    private static final String WORDS =
            "comments?|disqus|related|recommend(?:ed|ations)?|sidebar|side|shar(?:e|ing)|social"
                    + "|promo(?:tion)?|newsletter|subscri(?:be|ption)|ads?|advert(?:isement)?|sponsor(?:ed)?|cookies?|consent"
                    + "|banner|breadcrumbs?|navbar|nav|menu|footer|masthead|tags|taglist|byline|author|timestamp|pubdate"
                    + "|captions?|gallery|teasers?|trending|popular|more|paywall|popup|modal|copyright";

    private static final Pattern BESIDE = Pattern.compile("(?i)(?:^|[-_ ])(?:" + WORDS + ")(?:$|[-_ ])");

    private static final Pattern BODY =
            Pattern.compile("(?i)(?:^|[-_ ])(?:article|story|body|content|main|entry|post|page)(?:$|[-_ ])");

    private Furniture() {}

    /// Whether `element` and all below it are no part of the report.
    static boolean is(Element element) {
        return TAGS.contains(element.normalName())
                || element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || ROLES.contains(element.attr("role"))
                || !NEVER.contains(element.normalName()) && namedSo(element);
    }

    /// By its class and id, unless these name the body of the report too (`story-body-with-sidebar`).
    private static boolean namedSo(Element element) {
        if (!element.hasAttr("class") && !element.hasAttr("id")) {
            return false;
        }
        String named = element.className() + " " + element.id();
        String words = named.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", "-");
        return BESIDE.matcher(words).find() && !BODY.matcher(words).find();
    }
}
