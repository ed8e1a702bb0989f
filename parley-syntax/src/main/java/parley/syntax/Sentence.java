package parley.syntax;

import java.util.List;

/// One sentence: `[start, end)` in UTF-16 units of the text read, its tokens in order, and the names among them.
public record Sentence(int start, int end, List<Token> tokens, List<Name> names) {
    public Sentence {
        tokens = List.copyOf(tokens);
        names = List.copyOf(names);
    }
}
