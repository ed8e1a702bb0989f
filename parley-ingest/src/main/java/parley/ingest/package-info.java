/// Files, pages and archives become documents whose offsets point into the untouched text.
///
/// Entry: [Ingest], built from [IngestSettings]. Comes in: names of files and folders, or standard input. Goes out:
/// an
/// [Intake] for each
/// report, either a [parley.model.Document] with notices or a refusal with its reason; nothing is passed over in
/// silence.
///
/// The way of a report: `Sources` finds files, `Format` tells text, page and JSON Lines apart, `Decoding` reads the
/// bytes, `Page` or
/// `Heading` find title and dateline, `Dating` the date, and `Drafts` makes the document.
///
/// Traps: a text is never repaired, since offsets count in it. Text that was damaged is refused, and odd characters
/// are
/// kept and
/// reported. A date that has no year is no date.
@NullMarked
package parley.ingest;

import org.jspecify.annotations.NullMarked;
