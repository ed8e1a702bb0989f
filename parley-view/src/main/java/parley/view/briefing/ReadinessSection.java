package parley.view.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.model.PartyId;
import parley.model.Readiness;
import parley.model.Term;
import parley.view.briefing.Section.Group;

/// Who is ready to talk with whom: the matrix, then each answer that is not silence with its words.
final class ReadinessSection {
    private record Pair(PartyId from, PartyId to) {}

    private ReadinessSection() {}

    static Section of(Desk desk) {
        List<Readiness> answers = answers(desk);
        List<Line> lines = Page.first(answers, Page.ANSWERS, "answer", answer -> line(answer, desk));
        if (lines.isEmpty()) {
            lines.add(Line.plain("Nobody has said whether they would talk. Silence is not refusal."));
        }
        return new Section(
                "readiness",
                "Who is ready to talk with whom",
                matrix(desk),
                Optional.empty(),
                List.of(Group.of(lines)));
    }

    /// All that is not silence, in the order of the cast.
    static List<Readiness> answers(Desk desk) {
        List<PartyId> cast = desk.cast().talking();
        return desk.picture().readiness().stream()
                .filter(r -> r.level() != Readiness.Level.SILENT)
                .sorted(Comparator.<Readiness>comparingInt(r -> cast.indexOf(r.from()))
                        .thenComparingInt(r -> cast.indexOf(r.to())))
                .toList();
    }

    private static Line line(Readiness readiness, Desk desk) {
        String verb = switch (readiness.level()) {
            case READY -> " is ready to talk with ";
            case READY_IF -> " is ready, on conditions, to talk with ";
            case REFUSES -> " refuses to talk with ";
            case SILENT -> " says nothing about talks with ";
        };
        Line.Writing line = Line.write()
                .strong(desk.wording().atStart(readiness.from()))
                .plain(verb)
                .plain(desk.wording().inSentence(readiness.to()));
        List<Term> terms = desk.terms(readiness.terms());
        if (terms.size() == 1 && readiness.level() != Readiness.Level.READY_IF) {
            return TermLine.finish(line, terms.getFirst(), desk).done();
        }
        return line.plain(":")
                .note(desk.cite(readiness.terms()))
                .under(TermLine.all(readiness.terms(), desk))
                .done();
    }

    private static Optional<Matrix> matrix(Desk desk) {
        List<PartyId> parties = desk.cast().talking();
        if (parties.size() < 2) {
            return Optional.empty();
        }
        List<PartyId> shown = parties.subList(0, Math.min(Page.PARTIES, parties.size()));
        Map<Pair, Readiness> answers = new HashMap<>();
        desk.picture().readiness().forEach(r -> answers.put(new Pair(r.from(), r.to()), r));
        List<List<Matrix.Cell>> rows = new ArrayList<>();
        for (PartyId from : shown) {
            rows.add(shown.stream().map(to -> cell(from, to, answers, desk)).toList());
        }
        return Optional.of(new Matrix(
                shown.stream()
                        .map(p -> new Matrix.Head(p, desk.wording().name(p)))
                        .toList(),
                rows));
    }

    private static Matrix.Cell cell(PartyId from, PartyId to, Map<Pair, Readiness> answers, Desk desk) {
        Readiness answer = answers.get(new Pair(from, to));
        return answer == null
                ? new Matrix.Cell(Readiness.Level.SILENT, List.of(), from.equals(to))
                : new Matrix.Cell(answer.level(), desk.cite(answer.terms()), false);
    }
}
