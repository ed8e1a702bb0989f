package parley.view.conflict;

import static parley.view.conflict.ConflictGraphMl.escape;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import parley.model.conflict.Conflict;
import parley.model.conflict.ConflictGraph;
import parley.model.conflict.Equilibria;

/// The integrated graph as SVG: states on a circle, a colour a decision maker, improvements drawn full and other moves
/// faint; equilibria filled. Above [#DRAWN] states a table of the equilibria instead, since a picture would say
/// nothing.
final class ConflictPicture {
    static final int DRAWN = 60;
    private static final List<String> COLOURS =
            List.of("#1b6ca8", "#c8553d", "#3a7d44", "#8e5ea2", "#b8860b", "#2f4858", "#a23b72", "#4f772d");
    private static final int LEGEND = 28;

    private final ConflictAnswers answers;
    private final Conflict conflict;
    private final int radius;
    private final int middle;
    private final StringBuilder out = new StringBuilder();

    private ConflictPicture(ConflictAnswers answers) {
        this.answers = answers;
        this.conflict = answers.graph().conflict();
        this.radius = Math.max(120, conflict.states().size() * 11);
        this.middle = radius + 60;
    }

    static String of(ConflictAnswers answers) {
        ConflictPicture picture = new ConflictPicture(answers);
        return answers.graph().conflict().states().size() <= DRAWN ? picture.graph() : picture.table();
    }

    private String graph() {
        begin(2 * middle, 2 * middle + LEGEND * (conflict.makers().size() + 2));
        markers();
        answers.graph().edges().stream().filter(e -> !e.improvement()).forEach(this::edge);
        answers.graph().edges().stream().filter(ConflictGraph.Edge::improvement).forEach(this::edge);
        Set<Integer> holding = holding();
        for (int s = 0; s < conflict.states().size(); s++) {
            state(s, holding.contains(s));
        }
        legend();
        return out.append("</svg>\n").toString();
    }

    private void begin(int width, int height) {
        out.append("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img" font-family="system-ui, sans-serif" font-size="13">
                <title>%s</title>
                <rect width="100%%" height="100%%" fill="#ffffff"/>
                """.formatted(width, height, escape(conflict.title())));
    }

    private void markers() {
        out.append("<defs>\n");
        for (int m = 0; m < conflict.makers().size(); m++) {
            out.append(
                    "<marker id=\"arrow%d\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"7\" markerHeight=\"7\" orient=\"auto\"><path d=\"M0 0 8 4 0 8z\" fill=\"%s\"/></marker>\n"
                            .formatted(m, colour(m)));
        }
        out.append("</defs>\n");
    }

    /// An arc bent a little to the left of its way, so that a move and its reverse stay apart.
    private void edge(ConflictGraph.Edge edge) {
        double[] from = place(edge.from());
        double[] to = place(edge.to());
        double length = Math.hypot(to[0] - from[0], to[1] - from[1]);
        double ux = (to[0] - from[0]) / length;
        double uy = (to[1] - from[1]) / length;
        double bend = 0.08 * length + 6 * edge.maker();
        out.append(String.format(
                Locale.ROOT,
                "<path d=\"M%.1f %.1f Q%.1f %.1f %.1f %.1f\" fill=\"none\" stroke=\"%s\" stroke-width=\"%s\" stroke-opacity=\"%s\" marker-end=\"url(#arrow%d)\"/>\n",
                from[0] + 18 * ux,
                from[1] + 18 * uy,
                (from[0] + to[0]) / 2 + uy * bend,
                (from[1] + to[1]) / 2 - ux * bend,
                to[0] - 18 * ux,
                to[1] - 18 * uy,
                colour(edge.maker()),
                edge.improvement() ? "2" : "1",
                edge.improvement() ? "0.95" : "0.25",
                edge.maker()));
    }

    private void state(int s, boolean holds) {
        double[] at = place(s);
        out.append(String.format(
                Locale.ROOT,
                "<g><title>%s</title><circle cx=\"%.1f\" cy=\"%.1f\" r=\"16\" fill=\"%s\" stroke=\"#222\" stroke-width=\"%s\"/><text x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\" fill=\"#111\">%s</text></g>\n",
                escape(new Names(conflict).choices(s)),
                at[0],
                at[1],
                holds ? "#ffd166" : "#ffffff",
                holds ? "2.5" : "1",
                at[0],
                at[1] + 4.5,
                escape(conflict.states().get(s).id())));
    }

    private void legend() {
        int y = 2 * middle + 8;
        for (int m = 0; m < conflict.makers().size(); m++) {
            out.append(
                    "<rect x=\"20\" y=\"%d\" width=\"26\" height=\"4\" fill=\"%s\"/><text x=\"56\" y=\"%d\" fill=\"#111\">%s</text>\n"
                            .formatted(
                                    y + 6,
                                    colour(m),
                                    y + 13,
                                    escape(conflict.makers().get(m).name())));
            y += LEGEND;
        }
        out.append(
                "<text x=\"20\" y=\"%d\" fill=\"#111\">full: improvements; faint: other moves; filled: an equilibrium under some concept</text>\n"
                        .formatted(y + 13));
    }

    private String table() {
        begin(900, 60 + LEGEND * answers.equilibria().size());
        int y = 50;
        out.append("<text x=\"20\" y=\"26\" font-weight=\"bold\">%d states, too many to draw: equilibria</text>\n"
                .formatted(conflict.states().size()));
        for (Equilibria found : answers.equilibria()) {
            String ids = String.join(", ", new Names(conflict).states(found.states()));
            String shown = ids.length() > 110
                    ? ids.substring(0, 110) + " … (" + found.states().size() + ")"
                    : ids;
            out.append("<text x=\"20\" y=\"%d\">%s: %s</text>\n".formatted(y, found.concept(), escape(shown)));
            y += LEGEND;
        }
        return out.append("</svg>\n").toString();
    }

    private Set<Integer> holding() {
        Set<Integer> holding = new TreeSet<>();
        answers.equilibria().forEach(e -> holding.addAll(e.states()));
        return holding;
    }

    private double[] place(int state) {
        double angle = 2 * Math.PI * state / conflict.states().size() - Math.PI / 2;
        return new double[] {middle + radius * Math.cos(angle), middle + radius * Math.sin(angle)};
    }

    private static String colour(int maker) {
        return COLOURS.get(maker % COLOURS.size());
    }
}
