package parley.view.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import parley.model.Document;
import parley.model.PublicRecord;
import parley.model.Speaker;
import parley.model.Statement;
import parley.view.briefing.Section.Group;
import parley.view.wording.Count;

/// What could not be read, dated or attributed: the honest end of the page.
final class GapsSection {
    private GapsSection() {}

    static Section of(Desk desk) {
        List<Group> groups = new ArrayList<>();
        add(groups, "Not read", desk.record().refusals(), GapsSection::refusal);
        add(groups, "Without a date", undated(desk.record()), GapsSection::titled);
        add(groups, "Said by nobody named", statements(desk, Optional::isEmpty), s -> words(s, "", desk));
        add(
                groups,
                "Said by somebody whose party is not known",
                statements(desk, who -> who.filter(w -> w.party().isEmpty()).isPresent()),
                s -> words(s, s.speaker().map(who -> speaker(who, desk)).orElse(""), desk));
        if (groups.isEmpty()) {
            groups.add(Group.of(List.of(Line.plain("Everything was read, dated and attributed."))));
        }
        return Section.of("gaps", "What could not be read or attributed", groups);
    }

    private static <T> void add(List<Group> groups, String heading, List<T> items, Function<T, Line> line) {
        if (!items.isEmpty()) {
            groups.add(Group.of(heading + " (" + items.size() + ")", Page.first(items, Page.GAPS, "case", line)));
        }
    }

    private static List<Statement> statements(Desk desk, Predicate<Optional<Speaker>> speaker) {
        return desk.record().entries(Statement.class).stream()
                .filter(statement -> speaker.test(statement.speaker()))
                .toList();
    }

    private static Line refusal(PublicRecord.Refusal refusal) {
        return Line.write()
                .strong(refusal.input())
                .plain(": " + refusal.reason())
                .done();
    }

    private static List<Document> undated(PublicRecord record) {
        return record.documents().stream()
                .filter(document -> document.publication().isEmpty())
                .toList();
    }

    private static Line titled(Document document) {
        return Line.write()
                .strong(document.id())
                .plain(document.title().map(title -> " " + title).orElse(""))
                .done();
    }

    private static String speaker(Speaker speaker, Desk desk) {
        String candidates = Count.list(
                speaker.candidates().stream().map(desk.wording()::name).toList());
        return speaker.name().orElse(speaker.span().text())
                + (candidates.isEmpty() ? "" : " (" + candidates.replace(" and ", " or ") + ")")
                + ": ";
    }

    private static Line words(Statement statement, String who, Desk desk) {
        return Line.write()
                .plain(who)
                .quote(TermLine.quote(statement.span().text()))
                .note(desk.notes().of(statement))
                .done();
    }
}
