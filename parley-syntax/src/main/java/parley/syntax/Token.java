package parley.syntax;

/// One token of a sentence, in the conventions of Universal Dependencies v2 (English).
///
/// @param index    0-based in its sentence
/// @param start    UTF-16 offset in the text read, `[start, end)`
/// @param lemma    dictionary form, lower-case but for names
/// @param upos     universal tag
/// @param xpos     Penn tag
/// @param head     index of the head, -1 for the root
/// @param relation UD relation, with the subtypes that finders need (`nsubj:pass`, `nmod:poss`, `acl:relcl`, …)
public record Token(
        int index, int start, int end, String form, String lemma, String upos, String xpos, int head, String relation) {
    public boolean isRoot() {
        return head < 0;
    }
}
