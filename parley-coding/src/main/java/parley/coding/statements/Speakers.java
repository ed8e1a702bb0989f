package parley.coding.statements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.coding.attribution.Attribution;
import parley.model.Speaker;

/// The speakers of the statements of one report, one after the other: whoever spoke before may be its "he". What is
/// told
/// in a statement is told by its speaker, so that `I` there is he, also where he is named after it.
final class Speakers {
    /// How many speakers before a statement are remembered for its "he" and "the minister".
    private static final int MEMORY = 30;

    private final List<Attribution> found;
    private final Nesting nesting;
    private final Telling telling;
    private final List<Speaker> earlier = new ArrayList<>();
    private final Map<Integer, Optional<Speaker>> ahead = new HashMap<>();

    Speakers(List<Attribution> found, Nesting nesting, Telling telling) {
        this.found = found;
        this.nesting = nesting;
        this.telling = telling;
    }

    /// Who tells statement `i`; asked in the order of the statements.
    Optional<Speaker> of(int i) {
        Optional<Speaker> known = ahead.remove(i);
        Optional<Speaker> outer = nesting.outer(i).filter(o -> o > i).flatMap(this::early);
        Optional<Speaker> speaker = known == null ? telling.speaker(found.get(i), recent(outer)) : known;
        speaker.ifPresent(earlier::add);
        return speaker;
    }

    /// The speaker of a statement whose cue stands after what is told in it.
    private Optional<Speaker> early(int outer) {
        Optional<Speaker> known = ahead.get(outer);
        if (known != null) {
            return known;
        }
        Optional<Speaker> speaker = telling.speaker(found.get(outer), recent(Optional.empty()));
        ahead.put(outer, speaker);
        return speaker;
    }

    private List<Speaker> recent(Optional<Speaker> last) {
        List<Speaker> recent = new ArrayList<>(earlier.subList(Math.max(0, earlier.size() - MEMORY), earlier.size()));
        last.ifPresent(recent::add);
        return List.copyOf(recent);
    }
}
