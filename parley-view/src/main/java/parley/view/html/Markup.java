package parley.view.html;

import parley.view.text.Plain;

/// Writes HTML that is also well-formed XML. Foreign text is escaped here and only here.
final class Markup {
    private final StringBuilder out = new StringBuilder();

    /// The page's own tags, as they stand.
    Markup raw(String tags) {
        out.append(tags);
        return this;
    }

    /// Foreign text with its line breaks.
    Markup text(String text) {
        out.append(escape(Plain.lines(text)));
        return this;
    }

    /// A whole element with text inside.
    Markup element(String name, String text) {
        return raw("<" + name + ">").text(text).raw("</" + name.replaceFirst(" .*", "") + ">\n");
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
