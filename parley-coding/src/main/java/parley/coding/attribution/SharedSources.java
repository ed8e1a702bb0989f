package parley.coding.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Mends sources that the tree takes from the wrong clause: in `A denied that B had fired and accused C`, trees make
/// `accused` go on from `fired`, and B its subject. A source within another's content whose cue stands after that
/// content
/// shares the other's source.
final class SharedSources {
    private SharedSources() {}

    /// The attributions, in the order of their cues, with their sources mended.
    static List<Attribution> settle(List<Attribution> all) {
        List<Attribution> mended = new ArrayList<>();
        for (Attribution attribution : all) {
            mended.add(teller(mended, attribution)
                    .map(teller -> attribution.from(teller.source()))
                    .orElse(attribution));
        }
        return mended;
    }

    /// The attribution before it in its sentence whose content holds its source but not its cue.
    private static Optional<Attribution> teller(List<Attribution> before, Attribution attribution) {
        for (int k = before.size() - 1; k >= 0 && before.get(k).sentence() == attribution.sentence(); k--) {
            Attribution other = before.get(k);
            boolean holdsSource = attribution.source().stream()
                    .anyMatch(
                            source -> other.content().stream().anyMatch(c -> c.contains(source.start(), source.end())));
            if (holdsSource && !other.tells(attribution) && other.source().isPresent()) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }
}
