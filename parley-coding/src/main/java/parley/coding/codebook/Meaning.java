package parley.coding.codebook;

import parley.syntax.Token;

/// A sense and the word class that carries it: `strike/n` is an attack only as a noun.
record Meaning(Sense sense, WordClass words) {
    enum WordClass {
        ANY,
        NOUN,
        VERB
    }

    boolean fits(Token head) {
        return switch (words) {
            case ANY -> true;
            case NOUN -> head.upos().equals("NOUN") || head.upos().equals("PROPN");
            case VERB -> head.upos().equals("VERB") || head.upos().equals("AUX");
        };
    }
}
