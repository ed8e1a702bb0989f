package parley.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Splits text into sentences and words by punctuation alone.
final class Splitter {
    private static final Pattern WORD = Pattern.compile("n['’]t\\b|['’](?:s|re|ve|ll|d|m)\\b|\\.\\.\\.|``|''"
            + "|(?:\\p{L}\\.){2,}|(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|St|Jan|Feb|Aug|Sept|Oct|Nov|Dec)\\."
            + "|\\p{L}+?(?=n['’]t\\b)|[\\p{L}\\p{M}]+(?:-[\\p{L}\\p{N}]+)*|\\p{N}+(?:[.,:]\\p{N}+)*|\\S");
    private static final String ENDS = ".!?";
    private static final String CLOSERS = "\"”')’";

    private Splitter() {}

    static List<Draft> split(String text) {
        List<Draft> drafts = new ArrayList<>();
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        boolean ended = false;
        int last = 0;
        while (matcher.find()) {
            Word word = new Word(matcher.start(), matcher.end(), matcher.group());
            boolean paragraph = text.substring(last, word.start()).contains("\n\n");
            boolean closes = ended && CLOSERS.contains(word.form()) && word.start() == last;
            if (!words.isEmpty() && (paragraph || ended && !closes)) {
                drafts.add(draft(words));
                words.clear();
            }
            ended = ENDS.contains(word.form()) || closes;
            words.add(word);
            last = word.end();
        }
        if (!words.isEmpty()) {
            drafts.add(draft(words));
        }
        return drafts;
    }

    private static Draft draft(List<Word> words) {
        return new Draft(words.getFirst().start(), words.getLast().end(), words);
    }
}
