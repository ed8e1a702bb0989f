/// Where quotation marks open and close, on a path of its own beside the trees. Entry: [Quotations].
///
/// Comes in: the text of a report. Goes out: its outermost quotations, each within one paragraph, and which of them
/// belong to one speech. Traps: a mark within another quotation is not reported; a title, a nickname or a doubted word
/// in marks is a quotation here, and whether it is speech is for the reader to say.
@NullMarked
package parley.coding.quotation;

import org.jspecify.annotations.NullMarked;
