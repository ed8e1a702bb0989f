/// The picture of the talks: a column for each party, a row for each answer and measure, brackets for what blocks.
///
/// Entry: [TalksPicture]. Comes in: a record and its picture. Goes out: one SVG element, the same bytes every time.
/// How it keeps labels apart: a row has one label and a height that fits it, so no two labels can meet.
/// Trap: colours are attributes with classes beside them (`pp-…`), so that a page may recolour them for the dark.
@NullMarked
package parley.view.svg;

import org.jspecify.annotations.NullMarked;
