package parley.view.conflict;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import parley.model.conflict.Conflict;

/// The names of a conflict's states and decision makers, from their indexes.
record Names(Conflict conflict) {
    String state(int index) {
        return conflict.states().get(index).id();
    }

    List<String> states(List<Integer> indexes) {
        return indexes.stream().map(this::state).toList();
    }

    String maker(int index) {
        return conflict.makers().get(index).name();
    }

    String makers(List<Integer> indexes) {
        return indexes.stream().map(this::maker).collect(Collectors.joining(" and "));
    }

    /// What is chosen in a state, in words; an option left open is not named.
    String choices(int index) {
        String letters = conflict.states().get(index).choices();
        StringBuilder words = new StringBuilder();
        for (int o = 0; o < letters.length(); o++) {
            if (letters.charAt(o) == 'Y') {
                words.append(words.isEmpty() ? "" : "; ")
                        .append(conflict.options().get(o).name());
            }
        }
        return words.isEmpty() ? "nothing chosen" : words.toString();
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
