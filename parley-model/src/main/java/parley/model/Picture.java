package parley.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Everything concluded from a [PublicRecord] as of a date.
///
/// @param asOf the date asked for, or the latest publication; empty where nothing is dated
public record Picture(
        Optional<LocalDate> asOf,
        List<Position> positions,
        List<Readiness> readiness,
        List<Block> blocks,
        List<Key> keys,
        List<Movement> movements,
        List<Limit> limits) {
    public Picture {
        positions = List.copyOf(positions);
        readiness = List.copyOf(readiness);
        blocks = List.copyOf(blocks);
        keys = List.copyOf(keys);
        movements = List.copyOf(movements);
        limits = List.copyOf(limits);
    }
}
