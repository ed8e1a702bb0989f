package parley.coding.actors;

import java.util.List;

/// For whom a spokesman speaks of whom nothing is said: the party that acted last.
///
/// @param referents those of each sentence, in text order
record Subjects(List<List<Referent>> referents) {
    private static final int REACH = 2;

    /// The party that is the first subject of the same sentence (`Keller demanded that Moscow stop, her spokesman
    /// said`), or the only one that acts in one of the two before.
    Standing standing(int sentence, int token) {
        for (int s = sentence; s >= Math.max(0, sentence - REACH); s--) {
            List<Standing> acting = referents.get(s).stream()
                    .filter(r -> r.before(sentence, token) && r.subject())
                    .map(Referent::standing)
                    .filter(st -> st.party().isPresent())
                    .toList();
            if (!acting.isEmpty()) {
                boolean one = acting.stream().map(Standing::party).distinct().count() == 1;
                return one || s == sentence ? acting.getFirst() : Standing.NONE;
            }
        }
        return Standing.NONE;
    }
}
