package parley.coding;

import java.util.List;
import parley.model.Entry;
import parley.model.Party;

/// What was read in one document.
///
/// @param entries in text order, with their final ids
/// @param parties every party that was met, by id
public record Coding(List<Entry> entries, List<Party> parties) {
    public Coding {
        entries = List.copyOf(entries);
        parties = List.copyOf(parties);
    }
}
