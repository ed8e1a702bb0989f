package parley.coding.finders;

import java.util.List;
import parley.model.Entry;

/// Finds entries of one kind. A pure function, thread-safe: the same report and entries give the same result.
public interface Finder {
    /// The new entries of this finder, in any order.
    ///
    /// @param soFar what the finders before it found, in text order and with their final ids
    /// @return entries whose ids are unique among themselves; [parley.coding.Coder] gives them their final ids
    List<Entry> find(Report report, List<Entry> soFar);
}
