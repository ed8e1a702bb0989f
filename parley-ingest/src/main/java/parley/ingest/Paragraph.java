package parley.ingest;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// A run of text that a page shows as one block.
///
/// @param block  the element that it stands in
/// @param linked how many of its characters are links
record Paragraph(Element block, String text, int linked) {
    private static final int SHORT = 25;

    /// The paragraphs of `element` without its furniture, in order; white space is what a browser would show.
    static List<Paragraph> in(Element element) {
        Collector collector = new Collector(element);
        element.filter(collector);
        collector.end(element);
        return collector.found;
    }

    /// Whether it is running text: it has some length or is marked as a paragraph, and is not mainly links.
    boolean running() {
        boolean weighty = text.length() >= SHORT || block.normalName().equals("p");
        return weighty && 2 * linked < text.length() && text.indexOf(' ') > 0;
    }

    /// Whether it is kept within the main text: short lines too ("No," she said), but no lines of links.
    boolean belongs() {
        return 2 * linked <= text.length();
    }

    private static final class Collector implements NodeFilter {
        private final List<Paragraph> found = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private Element block;
        private int linked;
        private int links;
        private int breaks;

        Collector(Element root) {
            block = root;
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof Element element && Furniture.is(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (node instanceof TextNode words) {
                append(words.getWholeText());
            } else if (node instanceof Element element) {
                enter(element);
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                links -= element.normalName().equals("a") ? 1 : 0;
                if (element.isBlock()) {
                    end(element.parent() == null ? element : element.parent());
                }
            }
            return FilterResult.CONTINUE;
        }

        /// Two line breaks in a row part paragraphs, as pages without `<p>` write them.
        private void enter(Element element) {
            links += element.normalName().equals("a") ? 1 : 0;
            if (element.isBlock() || element.normalName().equals("br") && ++breaks > 1) {
                end(element.isBlock() ? element : block);
            } else if (element.normalName().equals("br")) {
                space();
            }
        }

        private void append(String words) {
            for (int i = 0; i < words.length(); i++) {
                char c = words.charAt(i);
                if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
                    space();
                } else {
                    text.append(c);
                    linked += links > 0 ? 1 : 0;
                    breaks = 0;
                }
            }
        }

        private void space() {
            if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
        }

        private void end(Element next) {
            String words = text.toString().strip();
            if (!words.isEmpty()) {
                found.add(new Paragraph(block, words, linked));
            }
            text.setLength(0);
            linked = 0;
            breaks = 0;
            block = next;
        }
    }
}
