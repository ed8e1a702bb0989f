package parley.ingest;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/// Finds the main text of a page: the deepest element that holds most of the running text, furniture left aside.
/// Running text is paragraphs with sentences in them and few links (the observation behind Readability and
/// Boilerpipe: Kohlschütter, Fankhauser and Nejdl 2010). Each step visits a node a bounded number of times, and none
/// is taken out of the tree, which costs time with the number of its siblings.
final class MainText {
    /// The share of the running text that an element must hold to be descended into.
    private static final double MOST = 0.8;

    /// Elements that hold text and not a report.
    private static final Set<String> LEAVES = Set.of("p", "blockquote", "li", "ul", "ol", "td");

    private MainText() {}

    /// The main text below `body`; empty where it has no running text.
    static Optional<String> of(Element body) {
        Weights weights = Weights.of(body);
        if (weights.at(body) == 0) {
            return Optional.empty();
        }
        List<Paragraph> kept = Paragraph.in(heart(body, weights)).stream()
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
            next = heavy(heart, weights);
        }
        return heart;
    }

    /// The child that holds most of the running text, unless the text goes on in a child of the same kind: then the
    /// report is in parts, with an advert between them.
    private static Optional<Element> heavy(Element parent, Weights weights) {
        double least = MOST * weights.at(parent);
        List<Element> telling = parent.children().stream()
                .filter(child -> weights.at(child) > 0)
                .toList();
        return telling.stream()
                .filter(child -> weights.at(child) >= least && !LEAVES.contains(child.normalName()))
                .filter(child -> telling.stream().noneMatch(other -> other != child && sameKind(child, other)))
                .findFirst();
    }

    private static boolean sameKind(Element a, Element b) {
        return a.normalName().equals(b.normalName()) && a.className().equals(b.className());
    }
}
