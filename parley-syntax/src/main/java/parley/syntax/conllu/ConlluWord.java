package parley.syntax.conllu;

/// One word line. The index of the head counts from 0, -1 for the root (and where the file gives none).
public record ConlluWord(String form, String lemma, String upos, String xpos, int head, String relation, String misc) {
    static ConlluWord of(String line) {
        String[] columns = line.split("\t", -1);
        if (columns.length != 10) {
            throw new IllegalArgumentException("a word line has " + columns.length + " columns, not 10: " + line);
        }
        int head = columns[6].equals("_") ? -1 : Integer.parseInt(columns[6]) - 1;
        return new ConlluWord(columns[1], columns[2], columns[3], columns[4], head, columns[7], columns[9]);
    }

    /// The relation without its subtype: `nsubj` for `nsubj:pass`.
    public String universalRelation() {
        return universal(relation);
    }

    public static String universal(String relation) {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }
}
