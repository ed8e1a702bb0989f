package parley.coding.attribution;

import java.util.ArrayList;
import java.util.List;
import parley.coding.reading.Tree;

/// Gives back to a content the words at its beginning that belong to it: the auxiliary or conjunction that opens its
/// sentence (`Should the council refuse, …`), the words before a quotation that goes on with them (`We need to “wait
/// and see,” she said`), and an aside after `that` (`said that, if they come, he would go`).
final class Openings {
    private Openings() {}

    static List<Range> restored(Words words, List<Range> content, Range cue) {
        if (content.isEmpty()) {
            return content;
        }
        List<Range> restored = new ArrayList<>(content);
        Range first = content.getFirst();
        int start = Math.min(
                first.start(), Math.min(sentence(words, first), Math.min(lead(words, first, cue), first.start())));
        restored.set(0, new Range(start, first.end()));
        for (int i = 0; i < restored.size(); i++) {
            Range range = restored.get(i);
            int that = that(words, range, cue);
            if (that >= 0 && (i == 0 || restored.get(i - 1).end() <= that)) {
                restored.set(i, new Range(that, range.end()));
            }
        }
        return restored;
    }

    /// Where the auxiliary or conjunction right before the content opens its sentence; else where the content starts.
    private static int sentence(Words words, Range opening) {
        int first = words.quoted(0) && words.isPunctuation(0) ? 1 : 0;
        if (first + 1 >= words.size) {
            return opening.start();
        }
        String tag = words.token(first).upos();
        boolean bare = tag.equals("AUX") || tag.equals("SCONJ");
        return bare && opening.start() == words.token(first + 1).start()
                ? words.token(first).start()
                : opening.start();
    }

    /// Where the sentence starts whose words run on into a quotation before the cue; else where the content starts.
    private static int lead(Words words, Range opening, Range cue) {
        int at = token(words, opening.start());
        boolean quoted = at > 0 && words.quoted(at) && words.isPunctuation(at) && opening.end() <= cue.start();
        if (!quoted || words.isPunctuation(at - 1) || at + 1 >= words.size) {
            return opening.start();
        }
        boolean small = Character.isLowerCase(words.token(at + 1).form().charAt(0));
        boolean plain = true;
        for (int i = 0; i < at; i++) {
            plain &= !words.quoted(i) && !words.isPunctuation(i);
        }
        return small && plain ? words.token(0).start() : opening.start();
    }

    /// Where the `that` of the cue stands, where only an aside between commas parts it from the content; else -1.
    private static int that(Words words, Range content, Range cue) {
        int at = token(words, content.start());
        if (content.start() < cue.end() || at < 2 || !words.token(at - 1).form().equals(",")) {
            return -1;
        }
        Tree tree = words.tree;
        for (int i = at - 2; i > 0 && words.token(i).start() >= cue.end(); i--) {
            boolean that = words.token(i).form().equals("that") && tree.is(i, "mark");
            if (that && words.token(i + 1).form().equals(",")) {
                return words.token(i).start();
            }
        }
        return -1;
    }

    private static int token(Words words, int offset) {
        int i = 0;
        while (i + 1 < words.size && words.token(i).start() < offset) {
            i++;
        }
        return i;
    }
}
