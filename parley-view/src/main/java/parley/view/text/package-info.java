/// Text for people: the marked report, and a briefing in plain text or Markdown.
///
/// Entries: [MarkedText], [TextPage], [MarkdownPage]. Comes in: entries, or a finished briefing. Goes out: lines of at
/// most 88 columns.
/// Trap: the words of a report are foreign matter; [Plain] takes control and direction marks out before a terminal sees
/// them.
@NullMarked
package parley.view.text;

import org.jspecify.annotations.NullMarked;
