package parley.reasoning;

import java.util.Comparator;
import parley.model.PartyId;

/// One way out of a block: `party` gives way on `term`, its own, or another's demand that it accepts.
record Way(PartyId party, String term) implements Comparable<Way> {
    @Override
    public int compareTo(Way other) {
        return Comparator.comparing(Way::party).thenComparing(Way::term).compare(this, other);
    }
}
