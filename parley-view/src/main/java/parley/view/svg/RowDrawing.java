package parley.view.svg;

/// Draws one placed row: the arrow or dot in its colour, then the label with a halo of paper.
final class RowDrawing {
    private static final double TIP = 8;

    private RowDrawing() {}

    static void draw(TalksPicture.Drawn drawn, Svg svg) {
        Row row = drawn.row();
        String colour = row.tone().colour();
        String dashes = row.weight().dashes().isEmpty()
                ? ""
                : " stroke-dasharray=\"" + row.weight().dashes() + "\"";
        String stroke =
                "stroke=\"" + colour + "\" stroke-width=\"" + row.weight().width() + "\"" + dashes + " class=\""
                        + row.tone().style() + "\"";
        svg.circle(
                drawn.from(),
                drawn.y(),
                3.4,
                "fill=\"" + colour + "\" class=\"" + row.tone().style() + " pp-dot\"");
        if (drawn.from() != drawn.to()) {
            arrow(drawn, stroke, svg);
        }
        label(drawn, svg);
    }

    private static void arrow(TalksPicture.Drawn drawn, String stroke, Svg svg) {
        double sign = Math.signum(drawn.to() - drawn.from());
        double tip = drawn.to() - sign * 3;
        svg.line(drawn.from(), drawn.y(), tip - sign * TIP, drawn.y(), stroke);
        boolean refused = drawn.row().tone() == Row.Tone.REFUSAL;
        String head = refused
                ? "M" + Svg.n(tip - sign * TIP) + " " + Svg.n(drawn.y() - 6) + "v12"
                : "M" + Svg.n(tip - sign * TIP) + " " + Svg.n(drawn.y() - 4.5) + "L" + Svg.n(tip) + " "
                        + Svg.n(drawn.y()) + "L" + Svg.n(tip - sign * TIP) + " " + Svg.n(drawn.y() + 4.5) + "Z";
        svg.path(
                head,
                "fill=\"" + drawn.row().tone().colour() + "\" stroke=\""
                        + drawn.row().tone().colour()
                        + "\" stroke-width=\"" + (refused ? 2.6 : 0) + "\" class=\""
                        + drawn.row().tone().style()
                        + " pp-dot\"");
    }

    private static void label(TalksPicture.Drawn drawn, Svg svg) {
        double y = drawn.first();
        for (String line : drawn.label()) {
            svg.text(
                    drawn.middle(),
                    y,
                    line,
                    "text-anchor=\"middle\" font-size=\"12\" fill=\""
                            + drawn.row().tone().colour()
                            + "\" stroke=\"#ffffff\" stroke-width=\"4\" paint-order=\"stroke\" class=\"pp-label "
                            + drawn.row().tone().style() + "-text\"");
            y += Lettering.LINE;
        }
    }
}
