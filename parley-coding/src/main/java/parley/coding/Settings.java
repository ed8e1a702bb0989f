package parley.coding;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What a user may choose about coding.
///
/// @param registries files that add to the party registry, a later one before an earlier one
/// @param codebook   the codebook to read terms by; empty for the embedded one
public record Settings(List<Path> registries, Optional<Path> codebook) {
    public static final Settings STANDARD = new Settings(List.of());

    public Settings(List<Path> registries) {
        this(registries, Optional.empty());
    }

    public Settings {
        registries = List.copyOf(registries);
    }
}
