package parley.view.briefing;

import java.util.Arrays;
import parley.model.CodePoints;
import parley.model.Span;

/// Where a span stands in its text, as a reader would look it up: `line 12, characters 804–861` (code points, end
/// excluded).
final class TextPlaces {
    private final CodePoints points;
    private final int[] lineEnds;

    TextPlaces(String text) {
        points = new CodePoints(text);
        lineEnds = text.chars().filter(c -> c == '\n').count() == 0 ? new int[0] : ends(text);
    }

    private static int[] ends(String text) {
        return java.util.stream.IntStream.range(0, text.length())
                .filter(i -> text.charAt(i) == '\n')
                .toArray();
    }

    String of(Span span) {
        int found = Arrays.binarySearch(lineEnds, span.start());
        int line = (found < 0 ? -found - 1 : found) + 1;
        return "line " + line + ", characters " + points.of(span.start()) + "–" + points.of(span.end());
    }
}
