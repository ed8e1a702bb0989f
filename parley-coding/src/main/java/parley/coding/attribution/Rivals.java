package parley.coding.attribution;

import java.util.ArrayList;
import java.util.List;

/// Settles which attributions can stand beside each other.
final class Rivals {
    /// Attributions further apart than this many places in text order do not meet.
    static final int NEIGHBOURS = 12;

    private Rivals() {}

    /// Without those that are told in the content of another and tell that one themselves: the surer one stays.
    static List<Attribution> settle(List<Attribution> all) {
        List<Attribution> kept = new ArrayList<>();
        for (Attribution attribution : all) {
            boolean beaten = false;
            for (int k = kept.size() - 1; k >= Math.max(0, kept.size() - NEIGHBOURS); k--) {
                Attribution other = kept.get(k);
                if (other.tells(attribution) && attribution.tells(other)) {
                    if (other.odds() >= attribution.odds()) {
                        beaten = true;
                    } else {
                        kept.remove(k);
                    }
                }
            }
            if (!beaten) {
                kept.add(attribution);
            }
        }
        return kept;
    }
}
