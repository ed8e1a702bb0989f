package parley.view.svg;

import java.util.ArrayList;
import java.util.List;

/// How wide text is and where it breaks, by a safe estimate: no font is at hand.
final class Lettering {
    static final int LINE = 15;
    private static final double ADVANCE = 6.6;

    private Lettering() {}

    static double width(String text) {
        return text.codePointCount(0, text.length()) * ADVANCE;
    }

    /// Lines no wider than `width`, at most `most`; what does not fit ends in `…`.
    static List<String> wrap(String text, double width, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && width(line + " " + word) > width) {
                lines.add(cut(line.toString(), width));
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(cut(line.toString(), width));
        if (lines.size() <= most) {
            return lines;
        }
        List<String> kept = new ArrayList<>(lines.subList(0, most));
        kept.set(most - 1, cut(kept.get(most - 1) + " …", width));
        return kept;
    }

    private static String cut(String line, double width) {
        int fits = (int) (width / ADVANCE);
        int length = line.codePointCount(0, line.length());
        return length <= fits ? line : line.substring(0, line.offsetByCodePoints(0, Math.max(1, fits - 1))) + "…";
    }
}
