package parley.coding.codebook;

import java.util.Map;
import java.util.Set;

/// The words of conditions: what introduces one, what only looks like one, and what tells which way it is meant.
public final class Connectives {
    /// The keys of the section `condition` of a codebook file.
    static final Set<String> KEYS =
            Set.of("clause", "phrase", "hard", "open", "time", "day", "manner", "threat", "unmet");

    private final Map<String, Set<String>> words;

    Connectives(Map<String, Set<String>> words) {
        this.words = Map.copyOf(words);
    }

    private Set<String> of(String key) {
        return words.getOrDefault(key, Set.of());
    }

    /// Those before a clause (`if`, `unless`).
    public Set<String> clauses() {
        return of("clause");
    }

    /// Those before a noun (`in exchange for`).
    public Set<String> phrases() {
        return of("phrase");
    }

    /// Those that leave no other way.
    public Set<String> hard() {
        return of("hard");
    }

    /// Those of what is wanted and of what is not (`ready if they leave`, `will retaliate if they attack`).
    public Set<String> open() {
        return of("open");
    }

    /// Those of a clause that may only tell when something was (`after they had rejected it`).
    public Set<String> times() {
        return of("time");
    }

    /// Nouns that tell when, and nothing that anybody could do (`until Friday`).
    public Set<String> days() {
        return of("day");
    }

    /// What comes without these comes outright: how a thing is done, and no condition of it.
    public Set<String> manners() {
        return of("manner");
    }

    /// Words that announce what another would not like.
    public Set<String> threats() {
        return of("threat");
    }

    /// Verbs of what is not done (`if they fail to pay`).
    public Set<String> unmet() {
        return of("unmet");
    }
}
