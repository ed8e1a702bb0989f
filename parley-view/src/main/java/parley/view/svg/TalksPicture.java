package parley.view.svg;

import java.util.ArrayList;
import java.util.List;
import parley.model.Block;
import parley.model.PartyId;
import parley.model.Picture;
import parley.model.PublicRecord;
import parley.model.wording.Wording;
import parley.view.wording.Count;

/// Draws a [Scene]: heads of columns, readiness, measures, brackets at the right for blocks, and a key below.
public final class TalksPicture {
    private static final int COLUMN = 190;
    private static final int MARGIN = 24;
    private static final int LANE = 22;
    private static final int HEAD = 46;
    private static final String INK = "fill=\"#26313f\" class=\"pp-ink\"";
    private static final String FAINT = "fill=\"#66707c\" class=\"pp-faint\"";

    private final Scene scene;
    private final Wording wording;
    private final Svg svg = new Svg();
    private final List<Double> rowHeights = new ArrayList<>();
    private double y = MARGIN;

    private TalksPicture(Scene scene, Wording wording) {
        this.scene = scene;
        this.wording = wording;
    }

    /// One `svg` element, with title and description for those who do not see it.
    public static String of(PublicRecord record, Picture picture) {
        return new TalksPicture(Scene.of(record, picture), new Wording(record)).draw();
    }

    private String draw() {
        if (scene.empty()) {
            caption("No terms are on record, so there is nothing to draw.");
            return framed();
        }
        heads();
        section("Who would talk with whom", scene.readiness());
        section("What is required, and what stands against it", scene.measures());
        brackets();
        if (scene.left() > 0) {
            caption("… and " + Count.of(scene.left(), "more measure") + " not drawn.");
        }
        legend();
        return framed();
    }

    private double x(int column) {
        return MARGIN + COLUMN * (column + 0.5);
    }

    private double right() {
        return MARGIN + COLUMN * Math.max(2, scene.columns().size());
    }

    private double width() {
        return right() + LANE * (scene.blocks().size() + 1) + MARGIN;
    }

    private void heads() {
        for (int i = 0; i < scene.columns().size(); i++) {
            svg.rect(
                    x(i) - COLUMN / 2.0 + 10,
                    y,
                    COLUMN - 20,
                    HEAD,
                    "rx=\"8\" fill=\"#eef1f5\" stroke=\"#26313f\" class=\"pp-node\"");
            List<String> lines = Lettering.wrap(wording.name(scene.columns().get(i)), COLUMN - 36, 2);
            double first = y + HEAD / 2.0 + 4.5 - (lines.size() - 1) * Lettering.LINE / 2.0;
            for (int k = 0; k < lines.size(); k++) {
                svg.text(
                        x(i),
                        first + k * Lettering.LINE,
                        lines.get(k),
                        INK + " text-anchor=\"middle\" font-weight=\"600\" font-size=\"13\"");
            }
        }
        y += HEAD;
    }

    private void section(String heading, List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        double top = y;
        y += 26;
        svg.text(MARGIN, y, heading, FAINT + " font-size=\"11\" letter-spacing=\"0.6\"");
        y += 8;
        Svg lines = new Svg();
        List<Drawn> drawn = new ArrayList<>();
        rows.forEach(row -> drawn.add(place(row)));
        lifelines(top, y + 6, lines);
        svg.raw(lines.toString());
        drawn.forEach(row -> RowDrawing.draw(row, svg));
        if (rows.getFirst().term().isPresent()) {
            drawn.forEach(row -> rowHeights.add(row.y()));
        }
        y += 6;
    }

    private void lifelines(double top, double bottom, Svg lines) {
        for (int i = 0; i < scene.columns().size(); i++) {
            lines.line(x(i), top, x(i), bottom, "stroke=\"#c3cad3\" stroke-dasharray=\"2 4\" class=\"pp-life\"");
        }
    }

    /// A row under the last, as high as its label needs.
    private Drawn place(Row row) {
        double from = x(row.from());
        double to = row.to().map(this::x).orElse(from);
        double room = Math.max(Math.abs(to - from) + COLUMN - 30.0, COLUMN * 1.5);
        List<String> label = Lettering.wrap(row.label(), Math.min(room, right() - MARGIN), 3);
        double widest = label.stream().mapToDouble(Lettering::width).max().orElse(0);
        double middle = Math.clamp((from + to) / 2, MARGIN + widest / 2, right() - widest / 2);
        double first = y + 16;
        double line = first + (label.size() - 1) * (double) Lettering.LINE + 10;
        y = line + 6;
        return new Drawn(row, from, to, line, label, middle, first);
    }

    /// A row with its place.
    record Drawn(Row row, double from, double to, double y, List<String> label, double middle, double first) {}

    private void brackets() {
        for (int b = 0; b < scene.blocks().size(); b++) {
            double lane = right() + LANE * (b + 1);
            List<Double> ticks = new ArrayList<>();
            for (int r = 0; r < rowHeights.size(); r++) {
                String term = scene.measures().get(r).term().orElse("");
                if (scene.blocks().get(b).terms().contains(term)) {
                    ticks.add(rowHeights.get(r));
                }
            }
            if (!ticks.isEmpty()) {
                bracket(b + 1, lane, ticks);
            }
        }
    }

    private void bracket(int number, double lane, List<Double> ticks) {
        String stroke = "stroke=\"#b3261e\" stroke-width=\"1.6\" fill=\"none\" class=\"pp-bad\"";
        double top = ticks.getFirst();
        svg.line(lane, top, lane, ticks.getLast(), stroke);
        ticks.forEach(tick -> svg.line(right() - COLUMN / 4.0, tick, lane, tick, stroke + " stroke-opacity=\"0.35\""));
        svg.circle(lane, top, 8, "fill=\"#b3261e\" class=\"pp-badge\"");
        svg.text(
                lane,
                top + 3.8,
                String.valueOf(number),
                "fill=\"#ffffff\" class=\"pp-paper\" text-anchor=\"middle\" font-weight=\"700\" font-size=\"10.5\"");
    }

    private void legend() {
        y += 14;
        for (int b = 0; b < scene.blocks().size(); b++) {
            Block block = scene.blocks().get(b);
            String between = Count.list(block.between().stream().map(this::name).toList());
            List<String> lines = Lettering.wrap(between + ": " + block.reason(), width() - 2 * MARGIN - 26, 3);
            svg.circle(MARGIN + 8, y + 8, 8, "fill=\"#b3261e\" class=\"pp-badge\"");
            svg.text(
                    MARGIN + 8,
                    y + 11.8,
                    String.valueOf(b + 1),
                    "fill=\"#ffffff\" class=\"pp-paper\" text-anchor=\"middle\" font-weight=\"700\" font-size=\"10.5\"");
            for (String line : lines) {
                svg.text(MARGIN + 26, y + 12, line, INK + " font-size=\"12\"");
                y += Lettering.LINE;
            }
            y += 6;
        }
        caption("Green: ready. Amber, dashed: on conditions or soft. Red: refuses. Thick: hard. Numbers: blocks.");
    }

    private String name(PartyId party) {
        return wording.name(party);
    }

    private void caption(String text) {
        for (String line : Lettering.wrap(text, width() - 2 * MARGIN, 3)) {
            y += Lettering.LINE;
            svg.text(MARGIN, y, line, FAINT + " font-size=\"11\"");
        }
        y += 4;
    }

    private String framed() {
        String size = Svg.n(width()) + " " + Svg.n(y + MARGIN);
        String parties = Count.list(scene.columns().stream().map(this::name).toList());
        String told = Count.of(scene.blocks().size(), "block") + ", "
                + Count.of(scene.measures().size(), "measure") + " and "
                + Count.of(scene.readiness().size(), "answer") + " about talks; the text names them all.";
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + size + "\" width=\"" + Svg.n(width())
                + "\" height=\"" + Svg.n(y + MARGIN)
                + "\" role=\"img\" aria-labelledby=\"pp-title pp-desc\" font-family=\"Inter, 'Helvetica Neue', Arial, sans-serif\">\n"
                + "<title id=\"pp-title\">The talks between " + Svg.escape(parties) + "</title>\n<desc id=\"pp-desc\">"
                + Svg.escape(told) + "</desc>\n"
                + "<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\" class=\"pp-ground\"/>\n" + svg + "</svg>\n";
    }
}
