package parley.coding.attribution;

import java.util.ArrayList;
import java.util.List;
import parley.coding.learning.Features;
import parley.coding.learning.Weights;

/// Gives each token around a cue its role, by the best paths through a linear chain (a conditional random field,
/// Lafferty et al. 2001; the k best paths by the list version of Viterbi's algorithm). Immutable and thread-safe.
///
/// @param tokens scores of a role for a token: [Role#COUNT] labels
/// @param gaps   scores of one role after another: the square of that
public record RoleTagger(Weights tokens, Weights gaps) {
    private static final Role[] ROLES = Role.values();

    /// The `count` best readings of a cue, the best first; fewer where some of them break the cue in pieces.
    public List<Frame> frames(Words words, Cue cue, List<Cue> cues, int count) {
        RoleFeatures features = new RoleFeatures(words, cue.token(), cues);
        Chain chain = chain(features);
        List<Frame> frames = new ArrayList<>();
        for (Chain.Path path : chain.best(count)) {
            List<Role> roles = new ArrayList<>(path.labels().length);
            for (int label : path.labels()) {
                roles.add(ROLES[label]);
            }
            frames.add(new Frame(cue, cues, features.path.from, roles, path.score()));
        }
        List<Frame> whole =
                frames.stream().filter(f -> f.runs(Role.CUE).size() == 1).toList();
        return whole.isEmpty() ? frames : whole;
    }

    private Chain chain(RoleFeatures described) {
        int from = described.path.from;
        int length = described.path.to - from;
        float[][] labels = new float[length][Role.COUNT];
        float[][] steps = new float[length][Role.COUNT * Role.COUNT];
        Features features = new Features();
        for (int i = 0; i < length; i++) {
            tokens.score(described.token(from + i, features), labels[i]);
            gaps.score(described.gap(from + i, features), steps[i]);
        }
        pin(labels[described.path.cue - from]);
        return new Chain(labels, steps);
    }

    /// The cue itself is nothing but the cue.
    public static void pin(float[] labels) {
        for (int role = 0; role < labels.length; role++) {
            if (role != Role.CUE.ordinal()) {
                labels[role] = -1e6f;
            }
        }
    }
}
