package parley.app.evaluate;

import java.util.Locale;
import java.util.Optional;
import parley.model.Measure;
import parley.model.PartyId;
import parley.model.Term;

/// A term as a coder or Parley has it: UTF-16 `[start, end)`, its fields, and a second coder's fields where both have
/// it.
record CodedTerm(int start, int end, Fields fields, Optional<Fields> second) {
    /// What is compared, as the contract writes it; an empty doer is nobody.
    record Fields(String holder, String stance, String matter, String action, String doer) {
        String core() {
            return holder + " " + stance + " " + matter;
        }

        String full() {
            return core() + " " + action + " " + doer;
        }
    }

    static CodedTerm of(Term term) {
        Measure measure = term.measure();
        Fields fields = new Fields(
                term.holder().value(),
                lower(term.stance()),
                measure.matter().name(),
                lower(measure.action()),
                measure.doer().map(PartyId::value).orElse(""));
        return new CodedTerm(term.span().start(), term.span().end(), fields, Optional.of(fields));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    boolean agreed() {
        return second.isPresent();
    }

    boolean overlaps(CodedTerm other) {
        return start < other.end && other.start < end;
    }
}
