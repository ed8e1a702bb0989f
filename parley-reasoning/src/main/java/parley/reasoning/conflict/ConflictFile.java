package parley.reasoning.conflict;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import parley.model.ParleyException;
import parley.model.conflict.Conflict;
import parley.model.conflict.Conflict.DecisionMaker;
import parley.model.conflict.Conflict.Direction;
import parley.model.conflict.Conflict.Option;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads a conflict from JSON, the format of `docs/conflict.md`. Errors name the field and the state.
public final class ConflictFile {
    /// Combinations of more options than this are not enumerated from `infeasible` patterns.
    public static final int OPTIONS = 24;

    private final Field root;

    private ConflictFile(Field root) {
        this.root = root;
    }

    /// The conflict in `json`.
    ///
    /// @throws ParleyException where a field is missing, of the wrong shape, or names what does not exist
    public static Conflict read(String json) {
        try {
            JsonNode node = JsonMapper.shared().readTree(json);
            return new ConflictFile(new Field("conflict", node)).conflict();
        } catch (JacksonException e) {
            throw new ParleyException("conflict: not JSON: " + e.getOriginalMessage(), e);
        }
    }

    private Conflict conflict() {
        List<Option> options = root.need("options").list(ConflictFile::option);
        List<DecisionMaker> makers = root.need("decision_makers").list(m -> maker(m, options.size()));
        ownedOnce(makers);
        List<Conflict.State> states =
                root.get("states").isPresent() ? stated(root.need("states"), options.size()) : feasible(options.size());
        StateIndex index = new StateIndex(states);
        Optional<List<List<Conflict.Arc>>> moves = root.get("moves")
                .map(f -> makers.stream().map(m -> arcs(f, m, index)).toList());
        PreferenceFields preferences = new PreferenceFields(root, options.size(), index);
        return new Conflict(
                root.get("title").or(() -> root.get("id")).map(Field::text).orElse("conflict"),
                makers,
                options,
                states,
                makers.stream().map(preferences::of).toList(),
                moves,
                List.of());
    }

    private static Option option(Field field) {
        Direction direction = field.get("direction")
                .map(d -> switch (d.text()) {
                    case "both" -> Direction.BOTH;
                    case "fwd" -> Direction.FORWARD;
                    case "back" -> Direction.BACK;
                    default -> throw d.error("is '" + d.text() + "', not both, fwd or back");
                })
                .orElse(Direction.BOTH);
        return new Option(field.need("name").text(), direction);
    }

    private static DecisionMaker maker(Field field, int options) {
        return new DecisionMaker(
                field.need("name").text(), field.need("options").list(o -> {
                    int option = o.number();
                    if (option < 0 || option >= options) {
                        throw o.error("is " + option + "; the options are 0 to " + (options - 1));
                    }
                    return option;
                }));
    }

    private void ownedOnce(List<DecisionMaker> makers) {
        Set<Integer> owned = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (DecisionMaker maker : makers) {
            if (!names.add(maker.name())) {
                throw root.need("decision_makers").error("names '" + maker.name() + "' twice");
            }
            for (int option : maker.options()) {
                if (!owned.add(option)) {
                    throw root.need("decision_makers").error("gives option " + option + " to two of them");
                }
            }
        }
    }

    private static List<Conflict.State> stated(Field field, int options) {
        return field.list(s -> {
            String choices = s.need("yn").text();
            if (!choices.matches("[YN-]{" + options + "}")) {
                throw s.need("yn")
                        .error("is '" + choices + "'; it needs one of Y, N, - for each of " + options + " options");
            }
            return new Conflict.State(s.need("id").text(), choices);
        });
    }

    /// Every combination that fits no infeasible pattern, numbered from 1, the first option changing fastest.
    private List<Conflict.State> feasible(int options) {
        Field field = root.need("infeasible");
        List<String> patterns = field.list(Field::text);
        if (options > OPTIONS) {
            throw field.error(
                    "is enumerated for at most " + OPTIONS + " options, not " + options + ". Maybe list the states");
        }
        patterns.stream()
                .filter(p -> !p.matches("[YN-]{" + options + "}"))
                .findFirst()
                .ifPresent(p -> {
                    throw field.error(
                            "holds '" + p + "'; a pattern needs one of Y, N, - for each of " + options + " options");
                });
        long[] fixed = patterns.stream()
                .mapToLong(p -> StateSpace.bits(p.replace('N', 'Y').replace('-', 'N')))
                .toArray();
        long[] taken = patterns.stream().mapToLong(StateSpace::bits).toArray();
        List<Conflict.State> states = new ArrayList<>();
        for (long bits = 0; bits < 1L << options; bits++) {
            long state = bits;
            if (IntStream.range(0, fixed.length).noneMatch(p -> (state & fixed[p]) == taken[p])) {
                states.add(new Conflict.State(String.valueOf(states.size() + 1), letters(bits, options)));
            }
        }
        return states;
    }

    static String letters(long bits, int options) {
        StringBuilder letters = new StringBuilder(options);
        for (int o = 0; o < options; o++) {
            letters.append((bits >> o & 1) == 1 ? 'Y' : 'N');
        }
        return letters.toString();
    }

    private static List<Conflict.Arc> arcs(Field moves, DecisionMaker maker, StateIndex index) {
        return moves.get(maker.name())
                .map(own -> own.list(arc -> {
                    List<Integer> ends = arc.list(index::of);
                    if (ends.size() != 2) {
                        throw arc.error("is not a pair of states");
                    }
                    return new Conflict.Arc(ends.get(0), ends.get(1));
                }))
                .orElse(List.of());
    }
}
