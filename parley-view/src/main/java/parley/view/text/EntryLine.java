package parley.view.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.model.Entry;
import parley.model.Event;
import parley.model.Measure;
import parley.model.PartyId;
import parley.model.Speaker;
import parley.model.Statement;
import parley.model.Term;
import parley.model.When;

/// An entry in one line of codes: what the brackets cannot show.
final class EntryLine {
    private EntryLine() {}

    static String of(Entry entry) {
        return Marks.name(entry) + ": "
                + switch (entry) {
                    case Statement statement -> statement(statement);
                    case Event event -> event(event);
                    case Term term -> term(term);
                };
    }

    private static String statement(Statement statement) {
        List<String> parts = new ArrayList<>();
        parts.add(statement.speaker().map(EntryLine::speaker).orElse("nobody named"));
        parts.add(word(statement.form()));
        if (statement.polarity() != Statement.Polarity.AFFIRMED) {
            parts.add(word(statement.polarity()));
        }
        statement.addressee().flatMap(a -> a.party()).ifPresent(party -> parts.add("to " + party));
        statement.outlet().ifPresent(outlet -> parts.add("through " + outlet));
        statement.within().ifPresent(outer -> parts.add("within " + Marks.afterHash(outer)));
        date(statement.said()).ifPresent(parts::add);
        return String.join(", ", parts);
    }

    private static String speaker(Speaker speaker) {
        List<String> parts = new ArrayList<>();
        speaker.name().ifPresent(parts::add);
        speaker.role().ifPresent(parts::add);
        speaker.party().ifPresent(party -> parts.add("of " + party));
        if (!speaker.candidates().isEmpty()) {
            parts.add("of one of " + ids(speaker.candidates()));
        }
        parts.add("(" + word(speaker.how()) + ")");
        return String.join(" ", parts);
    }

    private static String event(Event event) {
        return event.category()
                + event.mode().map(mode -> "-" + mode).orElse("")
                + " " + event.cameo()
                + ", " + sides(event.actors()) + " → " + sides(event.recipients())
                + ", " + word(event.status())
                + date(event.when()).map(date -> ", " + date).orElse("")
                + event.place().map(place -> ", in " + place).orElse("")
                + told(event.statement());
    }

    private static String sides(List<Event.Participant> sides) {
        return sides.isEmpty() ? "–" : sides.stream().map(EntryLine::side).collect(Collectors.joining(" + "));
    }

    private static String side(Event.Participant side) {
        String party = side.party().map(PartyId::value).orElse("?");
        return party + side.sector().map(sector -> "/" + sector).orElse("");
    }

    private static String term(Term term) {
        Measure measure = term.measure();
        return term.holder() + " " + word(term.stance()) + " " + measure.matter() + " " + word(measure.action())
                + measure.doer().map(doer -> " by " + doer).orElse("")
                + measure.target().map(target -> " to " + target).orElse("")
                + measure.note().map(note -> " (" + note + ")").orElse("")
                + term.gate().map(gate -> " for " + gate).orElse("")
                + ", " + word(term.firmness())
                + (term.relayed() ? ", relayed" : "")
                + date(term.said()).map(date -> ", " + date).orElse("")
                + told(term.statement());
    }

    private static String told(Optional<String> statement) {
        return statement.map(id -> ", in " + Marks.afterHash(id)).orElse("");
    }

    private static Optional<String> date(When when) {
        return when.date().map(date -> switch (when.precision()) {
            case DAY -> date.toString();
            default -> word(when.precision()) + " of " + date;
        });
    }

    private static String ids(List<PartyId> parties) {
        return parties.stream().map(PartyId::value).collect(Collectors.joining(", "));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
