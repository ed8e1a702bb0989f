package parley.coding.terms;

import java.util.List;
import java.util.Locale;
import parley.coding.codebook.Codebook;
import parley.coding.reading.Reading;
import parley.model.Document;
import parley.syntax.Syntax;

/// Draws what a sentence puts: `stance action matter` of each candidate, before anybody is given it.
final class Told {
    private static final Syntax SYNTAX = Syntax.load();

    private Told() {}

    static List<String> in(String sentence) {
        return in(sentence, Codebook.standard());
    }

    static List<String> in(String sentence, Codebook codebook) {
        return candidates(sentence, codebook).stream()
                .map(c -> (c.stance() + " " + c.measure().action() + " "
                                + c.measure().matter())
                        .toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
    }

    static List<Candidate> candidates(String sentence, Codebook codebook) {
        Reading reading = Reading.of(Document.of("d", sentence, Document.Source.UNKNOWN), SYNTAX);
        Scene scene = new Scene(0, reading.tree(0), codebook.senses(reading.tree(0)));
        return Candidates.of(scene, new Conditions(codebook.connectives()));
    }
}
