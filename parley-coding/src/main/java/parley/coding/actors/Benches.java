package parley.coding.actors;

import java.util.Optional;
import parley.coding.reading.Tree;
import parley.model.PartyId;

/// The label that American reports put behind the name of a member of Congress: `Ada Brandt, D-Ohio`, `(R-Maine)`.
final class Benches {
    private static final PartyId DEMOCRATS = new PartyId("DEMOCRATS");
    private static final PartyId REPUBLICANS = new PartyId("REPUBLICANS");

    private Benches() {}

    /// The party of the person whose name ends before token `to`.
    static Optional<PartyId> after(Tree tree, int to) {
        boolean parted = to + 1 < tree.size() && tree.token(to).form().matches("[,(]");
        if (!parted) {
            return Optional.empty();
        }
        String form = tree.token(to + 1).form();
        boolean hyphen = to + 2 < tree.size() && tree.token(to + 2).form().matches("[-–]");
        String letter = form.matches("[DR][-–]\\p{Lu}.*") || hyphen ? form.substring(0, 1) : "";
        boolean alone = form.length() == 1 || form.matches("[DR][-–].*");
        return switch (alone ? letter : "") {
            case "D" -> Optional.of(DEMOCRATS);
            case "R" -> Optional.of(REPUBLICANS);
            default -> Optional.empty();
        };
    }
}
