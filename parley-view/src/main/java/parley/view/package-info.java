/// Renders record and picture as text, Markdown, HTML, JSON and pictures; decides nothing.
///
/// Entry: [View]. Comes in: a document with its entries, or a record and the picture concluded from it. Goes out:
/// characters.
/// Inside: [parley.view.briefing] says what a page says, [parley.view.wording] finds the words, and a room for each
/// form draws it.
/// Traps: offsets become code points in [parley.view.json] only; the words of a report are foreign matter in every
/// form.
@NullMarked
package parley.view;

import org.jspecify.annotations.NullMarked;
