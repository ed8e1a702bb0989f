/// The output contract for programs: entries and conclusions as JSON Lines, a briefing as one JSON object.
///
/// Entries: [EntryLines], [TalkLines], [BriefingJson]. Comes in: records of the model. Goes out: UTF-8 JSON, compact,
/// keys in a
/// fixed order, nothing that is absent. Trap: offsets change here, and only here, from UTF-16 units to Unicode code
/// points.
@NullMarked
package parley.view.json;

import org.jspecify.annotations.NullMarked;
