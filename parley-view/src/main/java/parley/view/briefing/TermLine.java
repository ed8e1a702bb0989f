package parley.view.briefing;

import java.util.List;
import parley.model.Span;
import parley.model.Term;
import parley.view.briefing.Line.Tone;

/// A term as a line: what the party holds, its conditions, the exact words.
final class TermLine {
    private static final String MARKS = "\"“”„«»";
    private static final int LONGEST_QUOTE = 240;

    private TermLine() {}

    /// With the holder's name in front.
    static Line of(Term term, Desk desk) {
        return finish(named(term, desk).plain(" " + desk.wording().predicate(term)), term, desk)
                .done();
    }

    static Line.Writing named(Term term, Desk desk) {
        return Line.write().strong(desk.wording().atStart(term.holder()));
    }

    /// Conditions, mark of firmness, words and note.
    static Line.Writing finish(Line.Writing line, Term term, Desk desk) {
        for (Span condition : term.conditions()) {
            line.plain(term.stance() == Term.Stance.REJECTS ? ", " : ", on the condition ")
                    .quote(quote(condition.text()));
        }
        if (term.firmness() == Term.Firmness.HARD) {
            line.plain(" ").tag("hard", Tone.BAD);
        } else if (term.firmness() == Term.Firmness.SOFT) {
            line.plain(" ").tag("soft", Tone.QUIET);
        }
        if (term.relayed()) {
            line.plain(" ").tag("as told by others", Tone.QUIET);
        }
        return line.plain(": ")
                .quote(quote(term.span().text()))
                .note(desk.notes().of(term));
    }

    /// The holders of several terms with their exact words, a line each; what they hold has been said above.
    static List<Line> words(List<String> terms, Desk desk) {
        return desk.terms(terms).stream()
                .map(term -> finish(named(term, desk), term, desk).done())
                .toList();
    }

    /// The exact words of several terms, a line each, with what they come to.
    static List<Line> all(List<String> terms, Desk desk) {
        return desk.terms(terms).stream().map(term -> of(term, desk)).toList();
    }

    /// Exact words on one line, without the report's own quotation marks around them; very long ones are cut at a word
    /// and
    /// end in `…`.
    static String quote(String words) {
        String line = unquoted(words.strip()).replaceAll("\\s+", " ");
        if (line.length() <= LONGEST_QUOTE) {
            return line;
        }
        int cut = line.lastIndexOf(' ', LONGEST_QUOTE);
        int end = cut > 0 ? cut : LONGEST_QUOTE;
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + " …";
    }

    private static String unquoted(String words) {
        int start = 0;
        int end = words.length();
        while (start < end && MARKS.indexOf(words.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && (MARKS + ",;").indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return start < end ? words.substring(start, end) : words;
    }
}
