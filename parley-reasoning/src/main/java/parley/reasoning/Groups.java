package parley.reasoning;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import parley.model.ParleyException;
import parley.model.PartyId;

/// Which parties speak for which: a demand on the West is one on the United States, and what a member refuses the
/// group cannot simply do. A line a group: `EU: AUT BEL …`. Groups within groups count through.
public final class Groups {
    private static final Groups STANDARD = parse(Lines.ofResource("groups.txt"));
    private final SortedMap<PartyId, SortedSet<PartyId>> members;

    private Groups(SortedMap<PartyId, SortedSet<PartyId>> members) {
        this.members = members;
    }

    /// The alliances and unions that news of talks names.
    public static Groups standard() {
        return STANDARD;
    }

    public static Groups of(Map<PartyId, ? extends Iterable<PartyId>> direct) {
        SortedMap<PartyId, SortedSet<PartyId>> closed = new TreeMap<>();
        direct.keySet().forEach(group -> {
            SortedSet<PartyId> all = new TreeSet<>();
            collect(group, direct, all);
            all.remove(group);
            closed.put(group, all);
        });
        return new Groups(closed);
    }

    /// Reads lines as above; blank lines and lines that start with `#` say nothing.
    public static Groups parse(List<String> lines) {
        Map<PartyId, List<PartyId>> direct = new TreeMap<>();
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] sides = line.split(":", 2);
                if (sides.length != 2 || sides[1].isBlank()) {
                    throw new ParleyException("not a group: \"" + line + "\". Maybe write: EU: AUT BEL BGR");
                }
                List<PartyId> named = List.of(sides[1].strip().split("\\s+")).stream()
                        .map(PartyId::new)
                        .toList();
                direct.put(new PartyId(sides[0].strip()), named);
            }
        }
        return of(direct);
    }

    /// One and the same, or one a member of the other.
    boolean related(PartyId one, PartyId other) {
        return one.equals(other) || has(one, other) || has(other, one);
    }

    boolean has(PartyId group, PartyId member) {
        SortedSet<PartyId> all = members.get(group);
        return all != null && all.contains(member);
    }

    private static void collect(
            PartyId group, Map<PartyId, ? extends Iterable<PartyId>> direct, SortedSet<PartyId> into) {
        Iterable<PartyId> named = direct.get(group);
        if (named != null) {
            named.forEach(member -> {
                if (into.add(member)) {
                    collect(member, direct, into);
                }
            });
        }
    }
}
