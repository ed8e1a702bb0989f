package parley.coding.attribution;

import java.util.ArrayList;
import java.util.List;

/// One way to read a cue: a role for each token from `from` on. Tokens outside have none.
///
/// @param cues  every cue of the sentence, this one too
/// @param score of the sequence of roles by [RoleTagger], the higher the better
public record Frame(Cue cue, List<Cue> cues, int from, List<Role> roles, float score) {
    /// Tokens `[start, end)` of one sentence.
    public record Run(int start, int end) {}

    public Frame {
        cues = List.copyOf(cues);
        roles = List.copyOf(roles);
    }

    public Role role(int i) {
        return i >= from && i < from + roles.size() ? roles.get(i - from) : Role.NONE;
    }

    /// The unbroken stretches of a role, in order.
    public List<Run> runs(Role role) {
        List<Run> runs = new ArrayList<>();
        int start = -1;
        for (int i = from; i <= from + roles.size(); i++) {
            boolean holds = role(i) == role;
            if (holds && start < 0) {
                start = i;
            } else if (!holds && start >= 0) {
                runs.add(new Run(start, i));
                start = -1;
            }
        }
        return runs;
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }
}
