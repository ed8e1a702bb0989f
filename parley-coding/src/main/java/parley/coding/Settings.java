package parley.coding;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What a user may choose about coding.
///
/// @param registries files that add to the party registry, a later one before an earlier one
/// @param codebook   the codebook to read terms by; empty for the embedded one
/// @param frames     files that add to the lexicon of events, an earlier one before a later one
public record Settings(List<Path> registries, Optional<Path> codebook, List<Path> frames) {
    public static final Settings STANDARD = new Settings(List.of());

    public Settings(List<Path> registries) {
        this(registries, Optional.empty());
    }

    public Settings(List<Path> registries, Optional<Path> codebook) {
        this(registries, codebook, List.of());
    }

    public Settings {
        registries = List.copyOf(registries);
        frames = List.copyOf(frames);
    }
}
