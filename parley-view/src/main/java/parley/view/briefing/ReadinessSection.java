package parley.view.briefing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.model.PartyId;
import parley.model.Readiness;
import parley.view.briefing.Section.Group;

/// Who is ready to talk with whom: the matrix, then each answer that is not silence with its words.
final class ReadinessSection {
    private record Pair(PartyId from, PartyId to) {}

    private ReadinessSection() {}

    static Section of(Desk desk) {
        List<Readiness> answers = desk.picture().readiness().stream()
                .filter(r -> r.level() != Readiness.Level.SILENT)
                .toList();
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

    private static Line line(Readiness readiness, Desk desk) {
        String verb = switch (readiness.level()) {
            case READY -> " is ready to talk with ";
            case READY_IF -> " is ready, on conditions, to talk with ";
            case REFUSES -> " refuses to talk with ";
            case SILENT -> " says nothing about talks with ";
        };
        return Line.write()
                .strong(desk.wording().name(readiness.from()))
                .plain(verb)
                .plain(desk.wording().inSentence(readiness.to()))
                .plain(".")
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
