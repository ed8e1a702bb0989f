package parley.coding.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import parley.syntax.Sentence;
import parley.syntax.Token;

class RepairsTest {
    @Test
    void anEndToSomethingIsItsEndWhateverTheVerb() {
        Tree tree = repaired("The envoy called for an end to the bombing .", "2 3 -1 6 6 3 9 9 3 3", "obl", 8);
        assertThat(tree.head(8)).isEqualTo(5);
        assertThat(tree.relation(8)).isEqualTo("nmod");
    }

    @Test
    void aConditionBeforeTheWordsThatCreditItIsTheStatements() {
        Tree tree = repaired("It is ready only if they leave , he said .", "3 3 -1 7 7 7 10 7 10 3 3", "advcl", 6);
        assertThat(tree.head(6)).isEqualTo(2);
    }

    @Test
    void aConditionOfTheSayingStaysThere() {
        Tree tree = repaired("It is ready , he said if they asked .", "3 3 -1 6 6 3 9 9 6 3", "advcl", 8);
        assertThat(tree.head(8)).isEqualTo(5);
    }

    /// A sentence with these heads, counted from 1 as in a treebank; `relation` is that of the token `at`.
    private static Tree repaired(String words, String heads, String relation, int at) {
        String[] forms = words.split(" ");
        String[] above = heads.split(" ");
        List<Token> tokens = new java.util.ArrayList<>();
        for (int i = 0; i < forms.length; i++) {
            int head = above[i].equals("-1") ? -1 : Integer.parseInt(above[i]) - 1;
            String own = i == at ? relation : relation(forms[i], i, head);
            tokens.add(new Token(i, 2 * i, 2 * i + 1, forms[i], forms[i], "X", "X", head, own));
        }
        return Tree.of(Repairs.of(new Sentence(0, 2 * forms.length, tokens, List.of())));
    }

    private static String relation(String form, int i, int head) {
        return switch (form) {
            case "to", "for" -> "case";
            case "if" -> "mark";
            case "said" -> "parataxis";
            case "he", "they", "It", "envoy" -> "nsubj";
            default -> head < 0 ? "root" : "dep";
        };
    }
}
