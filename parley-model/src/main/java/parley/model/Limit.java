package parley.model;

import java.util.List;

/// Where a search was cut off, said openly.
public record Limit(String reason) implements Conclusion {
    public Limit {
        Require.named(reason, "reason of a limit");
    }

    @Override
    public List<String> terms() {
        return List.of();
    }
}
