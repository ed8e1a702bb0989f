package parley.training.names;

import java.util.ArrayList;
import java.util.List;
import parley.syntax.names.NameSpan;
import parley.syntax.names.NameType;

/// A sentence to learn from: its forms and the names among them.
record NamedSentence(List<String> forms, List<NameSpan> names) {
    NamedSentence {
        forms = List.copyOf(forms);
        names = List.copyOf(names);
    }

    /// With the nationalities of another marking of it that stand outside of its own names.
    NamedSentence withNationalities(NamedSentence other) {
        List<NameSpan> all = new ArrayList<>(names);
        for (NameSpan name : other.names) {
            boolean free = names.stream().noneMatch(n -> n.from() < name.to() && name.from() < n.to());
            if (free && name.type() == NameType.NATIONALITY) {
                all.add(name);
            }
        }
        return new NamedSentence(forms, all);
    }
}
