package parley.syntax;

import java.util.ArrayList;
import java.util.List;

/// A sentence before tags and tree: its words and where it stands in the text, `[start, end)`.
record Draft(int start, int end, List<Word> words) {
    Draft {
        words = List.copyOf(words);
    }

    /// The sentence whose tokens stand at `tokens` in `text`.
    static Draft of(String text, TokenSpans tokens) {
        List<Word> words = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            words.add(new Word(tokens.start(i), tokens.end(i), tokens.form(text, i)));
        }
        return new Draft(words.getFirst().start(), words.getLast().end(), words);
    }

    List<String> forms() {
        return words.stream().map(Word::form).toList();
    }
}
