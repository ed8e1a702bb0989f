package parley.ingest;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// How many characters of running text each element of a page holds, itself and below.
final class Weights {
    private final Map<Element, Integer> weights = new IdentityHashMap<>();

    private Weights() {}

    static Weights of(Element root) {
        Weights weights = new Weights();
        for (Paragraph paragraph : Paragraph.in(root)) {
            if (paragraph.running()) {
                weights.add(paragraph, root);
            }
        }
        return weights;
    }

    int at(Element element) {
        return weights.getOrDefault(element, 0);
    }

    private void add(Paragraph paragraph, Element root) {
        for (@Nullable Element e = paragraph.block(); e != null; e = e == root ? null : e.parent()) {
            weights.merge(e, paragraph.text().length(), Integer::sum);
        }
    }
}
