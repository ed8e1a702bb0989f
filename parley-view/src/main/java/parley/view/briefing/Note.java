package parley.view.briefing;

import parley.model.Document;
import parley.model.Span;

/// A footnote: the exact words a line rests on, who said them, where that was printed, when, and where in the text.
///
/// @param number  from 1, in the order of first use
/// @param speaker a phrase (`Dmitry Peskov, spokesman, for Russia`; `the reporter`)
/// @param outlet  a phrase (`Harbour Wire`; `no outlet named`)
/// @param date    a phrase (`2 December 2022`, `published 2 December 2022`, `undated`)
/// @param place   a phrase (`line 12, characters 804–861`)
public record Note(
        int number, Span words, Document document, String speaker, String outlet, String date, String place) {
    /// The words as they stand between quotation marks on a page: on one line, and cut where very long.
    public String quote() {
        return TermLine.quote(words.text());
    }
}
