package parley.view.svg;

import java.util.Locale;
import parley.view.text.Plain;

/// Writes SVG elements; numbers to a tenth, foreign text escaped.
final class Svg {
    private final StringBuilder out = new StringBuilder();

    Svg raw(String markup) {
        out.append(markup);
        return this;
    }

    Svg line(double x1, double y1, double x2, double y2, String attributes) {
        return raw("<line x1=\"" + n(x1) + "\" y1=\"" + n(y1) + "\" x2=\"" + n(x2) + "\" y2=\"" + n(y2) + "\" "
                + attributes + "/>\n");
    }

    Svg rect(double x, double y, double width, double height, String attributes) {
        return raw("<rect x=\"" + n(x) + "\" y=\"" + n(y) + "\" width=\"" + n(width) + "\" height=\"" + n(height)
                + "\" " + attributes + "/>\n");
    }

    Svg circle(double x, double y, double r, String attributes) {
        return raw("<circle cx=\"" + n(x) + "\" cy=\"" + n(y) + "\" r=\"" + n(r) + "\" " + attributes + "/>\n");
    }

    Svg path(String d, String attributes) {
        return raw("<path d=\"" + d + "\" " + attributes + "/>\n");
    }

    Svg text(double x, double y, String text, String attributes) {
        return raw("<text x=\"" + n(x) + "\" y=\"" + n(y) + "\" " + attributes + ">" + escape(text) + "</text>\n");
    }

    static String n(double number) {
        String text = String.format(Locale.ROOT, "%.1f", number);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    static String escape(String text) {
        return Plain.line(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
