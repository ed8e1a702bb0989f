package parley.syntax;

import java.util.Locale;

/// The dictionary form of a word: lower case, but names as written.
final class Lemmatizer {
    private Lemmatizer() {}

    static String lemma(String form, String upos, String xpos) {
        if (upos.equals("PROPN")) {
            return form;
        }
        String lower = form.toLowerCase(Locale.ROOT);
        boolean plural = xpos.equals("NNS") && lower.endsWith("s") && !lower.endsWith("ss");
        return plural ? lower.substring(0, lower.length() - 1) : lower;
    }
}
