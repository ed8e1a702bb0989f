package parley.training.names;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.syntax.conllu.ConlluWord;

/// A mention in GUM's `Entity` annotation: the tokens `[from, to)` and the type (`person`, `place`, …).
record Mention(int from, int to, String type) {
    private static final String KEY = "Entity=";
    /// `(7-person-new…` opens mention 7, `7)` closes it; `(7-person-new…)` does both.
    private static final Pattern BRACKET =
            Pattern.compile("\\((\\w+)-(\\w+)[^()]*(\\))?|\\((\\w+)[^()]*(\\))?|(\\w+)\\)");

    int size() {
        return to - from;
    }

    /// The mentions of a sentence, in the order in which they close.
    static List<Mention> of(List<ConlluWord> words) {
        List<Mention> mentions = new ArrayList<>();
        Deque<Open> open = new ArrayDeque<>();
        for (int i = 0; i < words.size(); i++) {
            Matcher bracket = BRACKET.matcher(entity(words.get(i)));
            while (bracket.find()) {
                if (bracket.group(6) != null) {
                    close(bracket.group(6), i, open, mentions);
                } else if (bracket.group(3) != null) {
                    mentions.add(new Mention(i, i + 1, bracket.group(2)));
                } else if (bracket.group(1) != null) {
                    open.push(new Open(bracket.group(1), bracket.group(2), i));
                }
            }
        }
        return mentions;
    }

    private record Open(String id, String type, int from) {}

    private static String entity(ConlluWord word) {
        for (String part : word.misc().split("\\|")) {
            if (part.startsWith(KEY)) {
                return part.substring(KEY.length());
            }
        }
        return "";
    }

    private static void close(String id, int last, Deque<Open> open, List<Mention> mentions) {
        for (Iterator<Open> opened = open.iterator(); opened.hasNext(); ) {
            Open candidate = opened.next();
            if (candidate.id().equals(id)) {
                mentions.add(new Mention(candidate.from(), last + 1, candidate.type()));
                opened.remove();
                return;
            }
        }
    }
}
