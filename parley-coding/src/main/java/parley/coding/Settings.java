package parley.coding;

import java.nio.file.Path;
import java.util.List;

/// What a user may choose about coding.
///
/// @param registries files that add to the party registry, a later one before an earlier one
public record Settings(List<Path> registries) {
    public static final Settings STANDARD = new Settings(List.of());

    public Settings {
        registries = List.copyOf(registries);
    }
}
