package parley.coding.attribution;

import java.util.ArrayList;
import java.util.List;

/// Gives back to a content the auxiliary or conjunction that opens its sentence: `Should the council refuse, …`.
final class Openings {
    private Openings() {}

    static List<Range> restored(Words words, List<Range> content) {
        int first = words.quoted(0) && words.isPunctuation(0) ? 1 : 0;
        if (content.isEmpty() || first + 1 >= words.size) {
            return content;
        }
        Range opening = content.getFirst();
        String tag = words.token(first).upos();
        boolean bare = tag.equals("AUX") || tag.equals("SCONJ");
        if (!bare || opening.start() != words.token(first + 1).start()) {
            return content;
        }
        List<Range> restored = new ArrayList<>(content);
        restored.set(0, new Range(words.token(first).start(), opening.end()));
        return restored;
    }
}
