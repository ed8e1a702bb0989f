package parley.syntax;

import java.util.List;

/// A sentence before tags and tree: its words and where it stands in the text, `[start, end)`.
record Draft(int start, int end, List<Word> words) {
    Draft {
        words = List.copyOf(words);
    }

    List<String> forms() {
        return words.stream().map(Word::form).toList();
    }
}
