package parley.coding.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Settles which attributions can stand beside each other: of two that tell each other the surer, and none whose cue is
/// a word of another's source with the same content (`the valley's call` in `the valley's call for help, it said,`).
final class Rivals {
    /// Attributions further apart than this many places in text order do not meet.
    static final int NEIGHBOURS = 12;

    private Rivals() {}

    /// Without those that are told in the content of another and tell that one themselves: the surer one stays.
    static List<Attribution> settle(List<Attribution> all) {
        List<Attribution> kept = new ArrayList<>();
        for (Attribution attribution : all) {
            boolean beaten = false;
            for (int k = kept.size() - 1; k >= Math.max(0, kept.size() - NEIGHBOURS); k--) {
                Attribution other = kept.get(k);
                if (other.tells(attribution) && attribution.tells(other)) {
                    if (other.odds() >= attribution.odds()) {
                        beaten = true;
                    } else {
                        kept.remove(k);
                    }
                }
            }
            if (!beaten) {
                kept.add(attribution);
            }
        }
        return IntStream.range(0, kept.size())
                .filter(i -> near(kept, i).stream().noneMatch(other -> isPartOf(kept.get(i), other)))
                .mapToObj(kept::get)
                .toList();
    }

    private static List<Attribution> near(List<Attribution> all, int i) {
        return all.subList(Math.max(0, i - NEIGHBOURS), Math.min(all.size(), i + NEIGHBOURS));
    }

    private static boolean isPartOf(Attribution attribution, Attribution other) {
        return other != attribution
                && other.sentence() == attribution.sentence()
                && other.source()
                        .flatMap(source -> attribution.cue().filter(source::overlaps))
                        .isPresent()
                && attribution.content().stream()
                        .anyMatch(a -> other.content().stream().anyMatch(a::overlaps));
    }
}
