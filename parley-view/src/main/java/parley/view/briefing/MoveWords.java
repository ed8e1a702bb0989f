package parley.view.briefing;

import parley.model.Key;
import parley.model.Measure;
import parley.model.Span;
import parley.model.Term;
import parley.model.wording.Wording;
import parley.view.briefing.Line.Tone;

/// A move of a key in words: who does what about which of its stances.
final class MoveWords {
    private final Desk desk;
    private final Wording wording;

    MoveWords(Desk desk) {
        this.desk = desk;
        this.wording = desk.wording();
    }

    /// Adds the move, and a mark where it crosses a red line of the mover.
    Line.Writing add(Line.Writing line, Key.Move move) {
        return acts(line.strong(wording.inSentence(move.party())), move);
    }

    /// The move where a line starts.
    Line.Writing start(Key.Move move) {
        return acts(Line.write().strong(wording.atStart(move.party())), move);
    }

    private Line.Writing acts(Line.Writing line, Key.Move move) {
        desk.term(move.term())
                .ifPresentOrElse(term -> act(line, move, term), () -> line.plain(" gives way on " + move.term()));
        return line.note(desk.cite(java.util.List.of(move.term())));
    }

    /// The move as a plain sentence without its full stop.
    String sentence(Key.Move move) {
        StringBuilder words = new StringBuilder();
        add(Line.write(), move)
                .done()
                .pieces()
                .forEach(piece -> words.append(
                        switch (piece) {
                            case Line.Piece.Quote(String text) -> "“" + text + "”";
                            case Line.Piece.Tag(String text, Tone tone) -> "(" + text + ")";
                            case Line.Piece.Plain(String text) -> text;
                            case Line.Piece.Strong(String text) -> text;
                        }));
        return words.toString();
    }

    boolean crosses(Key.Move move) {
        return desk.term(move.term())
                .filter(term ->
                        term.firmness() == Term.Firmness.HARD && term.holder().equals(move.party()))
                .isPresent();
    }

    private void act(Line.Writing line, Key.Move move, Term term) {
        boolean condition = move.change() == Key.Change.SOFTENS && term.stance() != Term.Stance.REQUIRES;
        if (condition) {
            condition(line, term);
        } else {
            line.plain(" " + plain(move, term));
        }
        if (crosses(move)) {
            line.plain(" ").tag("its red line", Tone.BAD);
        }
    }

    private void condition(Line.Writing line, Term term) {
        line.plain(" drops its condition ");
        for (Span span : term.conditions()) {
            line.quote(TermLine.quote(span.text())).plain(" ");
        }
        line.plain("for " + wording.ownNoun(term.measure()) + ", or sees it met");
    }

    private String plain(Key.Move move, Term term) {
        boolean own = move.party().equals(term.holder());
        return switch (move.change()) {
            case DROPS -> "gives up " + wording.standpoint(term);
            case SOFTENS -> "softens " + wording.standpoint(term);
            case STARTS ->
                "goes first: turns to " + Wording.waiting(term.gate().orElse("deal")) + " without waiting for "
                        + wording.noun(term.measure());
            case ACCEPTS ->
                own && term.stance() != Term.Stance.REJECTS
                        ? "gives up " + wording.standpoint(term)
                        : accepts(move, term.measure())
                                + (own ? "" : ", as " + wording.inSentence(term.holder()) + " demands");
        };
    }

    private String accepts(Key.Move move, Measure measure) {
        boolean own = measure.doer().filter(move.party()::equals).isPresent();
        return own ? "agrees to " + wording.verb(measure) : "accepts " + wording.noun(measure);
    }
}
