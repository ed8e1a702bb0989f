package parley.ingest;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Finds the main text of a page: the deepest element that holds most of the running text, after the furniture of the
/// page is
/// taken out. Running text is paragraphs with sentences in them and few links (the observation behind Readability and
/// Boilerpipe: Kohlschütter, Fankhauser and Nejdl 2010). Every step visits a node once or a bounded number of times.
final class MainText {
    /// The share of the running text that an element must hold to be descended into.
    private static final double MOST = 0.7;

    private static final String FURNITURE =
            "script, style, noscript, template, nav, footer, aside, header, form, button, select, iframe, svg,"
                    + " figure, figcaption, h1, video, audio, object, dialog, [hidden], [aria-hidden=true], [role=navigation],"
                    + " [role=banner], [role=complementary], [role=contentinfo], [role=search], [role=dialog]";

    private static final Pattern ASIDE = Pattern.compile(
            "(?i)(?:^|[-_ ])(?:comments?|disqus|related|recommend(?:ed|ations)?|sidebar|side|shar(?:e|ing)|social|promo(?:tion)?|newsletter|subscri(?:be|ption)|"
                    + "ads?|advert(?:isement)?|sponsor(?:ed)?|cookies?|consent|banner|breadcrumbs?|navbar|nav|menu|footer|masthead|tags|taglist|"
                    + "byline|author|timestamp|pubdate|captions?|gallery|teasers?|trending|popular|more|paywall|popup|modal|copyright)(?:$|[-_ ])");

    private static final Pattern BODY =
            Pattern.compile("(?i)(?:^|[-_ ])(?:article|story|body|content|main|entry|post|page)(?:$|[-_ ])");

    private static final Set<String> UNTOUCHABLE = Set.of("html", "body", "article", "main", "p");

    private MainText() {}

    /// The main text of `page`, whose furniture is removed on the way; empty where it has no running text.
    static Optional<String> of(Document page) {
        page.select(FURNITURE).remove();
        page.body().select("[class], [id]").stream()
                .filter(MainText::beside)
                .toList()
                .forEach(Element::remove);
        Weights weights = Weights.of(page.body());
        if (weights.at(page.body()) == 0) {
            return Optional.empty();
        }
        List<Paragraph> kept = Paragraph.in(heart(page.body(), weights)).stream()
                .filter(Paragraph::belongs)
                .toList();
        String text = kept.stream().map(Paragraph::text).collect(Collectors.joining("\n\n"));
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static Element heart(Element body, Weights weights) {
        Element heart = body;
        Optional<Element> next = Optional.of(body);
        while (next.isPresent()) {
            heart = next.get();
            double least = MOST * weights.at(heart);
            next = heart.children().stream()
                    .filter(child -> weights.at(child) >= least && !child.is("p, blockquote, li, ul, ol, td"))
                    .findFirst();
        }
        return heart;
    }

    private static boolean beside(Element element) {
        String named = element.className() + " " + element.id();
        String words = named.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", "-");
        return !UNTOUCHABLE.contains(element.normalName())
                && ASIDE.matcher(words).find()
                && !BODY.matcher(words).find();
    }
}
