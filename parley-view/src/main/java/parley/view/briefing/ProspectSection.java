package parley.view.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.model.PartyId;
import parley.model.conflict.Concept;
import parley.model.conflict.Prospect;
import parley.model.conflict.Prospect.Choice;
import parley.model.conflict.Prospect.Fate;
import parley.model.conflict.Prospect.Holding;
import parley.view.briefing.Section.Group;
import parley.view.wording.Count;

/// What would hold if all meant what they say, and within which limits that is so.
final class ProspectSection {
    private final Prospect prospect;
    private final Desk desk;

    private ProspectSection(Prospect prospect, Desk desk) {
        this.prospect = prospect;
        this.desk = desk;
    }

    static Section of(Prospect prospect, Desk desk) {
        return Section.of(
                "prospect", "What would hold if all meant what they say", new ProspectSection(prospect, desk).groups());
    }

    private List<Group> groups() {
        if (prospect.choices().isEmpty()) {
            return List.of(Group.of(List.of(Line.plain("Nothing to weigh: " + desk.names(prospect.parties())
                    + " have said nothing about a measure that one of them would take."))));
        }
        List<Group> groups = new ArrayList<>();
        prospect.holdings().forEach(holding -> groups.add(group(holding)));
        groups.add(Group.of("Limits", limits()));
        return groups;
    }

    private Group group(Holding holding) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.write().plain(counted(holding)).done());
        if (holding.sure() + holding.possible() > 0) {
            boolean open = holding.with(Fate.OPEN).size() == prospect.choices().size();
            fate(holding, Fate.NEVER, "Whichever of them, ", lines);
            fate(holding, Fate.ALWAYS, "Whichever of them, ", lines);
            if (open) {
                lines.add(Line.plain("Nothing is settled: each measure is taken in some of them and not in others."));
            } else {
                fate(holding, Fate.OPEN, "Open: whether ", lines);
            }
        }
        return Group.of(heading(holding.concept()), lines);
    }

    private static String heading(Concept concept) {
        return switch (concept) {
            case NASH -> "Where nobody would gain by stepping away alone (Nash)";
            case SEQ -> "Where each also reckons with the others’ answers (sequential stability)";
            case GMR, SMR, SIM -> concept.name();
        };
    }

    private String counted(Holding holding) {
        String of = " of " + Count.of(prospect.outcomes(), "outcome") + " between " + desk.names(prospect.parties());
        if (holding.sure() == 0 && holding.possible() == 0) {
            return "None" + of + " would hold.";
        }
        if (holding.possible() == 0) {
            return holding.sure() + of + " would hold, whatever was left unsaid.";
        }
        return (holding.sure() == 0 ? "" : holding.sure() + " would hold for certain and ") + holding.possible() + of
                + " could hold, depending on what nobody has said.";
    }

    private void fate(Holding holding, Fate fate, String lead, List<Line> lines) {
        List<Integer> choices = holding.with(fate);
        if (choices.isEmpty()) {
            return;
        }
        Line.Writing line = Line.write().plain(lead);
        Optional<PartyId> before = Optional.empty();
        for (int index : choices) {
            Choice choice = prospect.choices().get(index);
            if (before.equals(Optional.of(choice.doer()))) {
                line.plain(and(fate));
            } else {
                line.plain(before.isEmpty() ? "" : "; ")
                        .strong(desk.wording().inSentence(choice.doer()))
                        .plain(would(fate));
            }
            line.plain(desk.wording().verb(choice.measure())).note(desk.cite(choice.terms()));
            before = Optional.of(choice.doer());
        }
        lines.add(line.plain(".").done());
    }

    static String would(Fate fate) {
        return fate == Fate.NEVER ? " would not " : " would ";
    }

    static String and(Fate fate) {
        return switch (fate) {
            case NEVER -> ", nor ";
            case ALWAYS -> ", and ";
            case OPEN -> ", or ";
        };
    }

    private List<Line> limits() {
        List<Line> lines = new ArrayList<>();
        lines.add(
                Line.plain(
                        "Stances are taken at their word, hard ones before plain ones before soft ones. Conditions, "
                                + "other parties and how likely anything is are not weighed; talks and ceasefires need both sides."));
        if (!prospect.leftOut().isEmpty()) {
            lines.add(
                    Line.plain("At most " + Count.of(prospect.choices().size(), "measure") + " are weighed; left out: "
                            + String.join(
                                    "; ",
                                    prospect.leftOut().stream()
                                            .map(desk.wording()::noun)
                                            .toList())
                            + "."));
        }
        lines.add(Line.plain(
                "An answer is any sequence of moves in which nobody moves twice in a row. Other readings and "
                        + "concepts: parley conflict --from-talks."));
        return lines;
    }
}
