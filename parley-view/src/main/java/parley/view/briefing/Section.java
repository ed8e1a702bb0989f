package parley.view.briefing;

import java.util.List;
import java.util.Optional;

/// A part of the page under one heading.
///
/// @param id     stable, lower-case, for anchors
/// @param matrix who is ready to talk with whom, in the section that shows it
/// @param table  what is counted, in the section that counts
public record Section(String id, String heading, Optional<Matrix> matrix, Optional<Table> table, List<Group> groups) {
    public Section {
        groups = List.copyOf(groups);
    }

    static Section of(String id, String heading, List<Group> groups) {
        return new Section(id, heading, Optional.empty(), Optional.empty(), groups);
    }

    static Section of(String id, String heading, Table table, List<Group> groups) {
        return new Section(id, heading, Optional.empty(), Optional.of(table), groups);
    }

    /// Lines that belong together, under a heading of their own where they need one.
    public record Group(Optional<String> heading, List<Line> lines) {
        public Group {
            lines = List.copyOf(lines);
        }

        static Group of(List<Line> lines) {
            return new Group(Optional.empty(), lines);
        }

        static Group of(String heading, List<Line> lines) {
            return new Group(Optional.of(heading), lines);
        }
    }
}
