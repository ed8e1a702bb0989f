package parley.view.conflict;

import java.util.Locale;
import java.util.function.Function;
import parley.model.conflict.Conflict;

/// Renders what was found out about a conflict. Stateless.
public enum ConflictView {
    TEXT(ConflictText::of),
    JSONL(ConflictLines::of),
    SVG(ConflictPicture::of),
    GRAPHML(ConflictGraphMl::of);

    private final Function<ConflictAnswers, String> renderer;

    ConflictView(Function<ConflictAnswers, String> renderer) {
        this.renderer = renderer;
    }

    public String render(ConflictAnswers answers) {
        return renderer.apply(answers);
    }

    /// Whether the conflict is small enough for a picture; a larger one gets a table.
    public static boolean draws(Conflict conflict) {
        return conflict.states().size() <= ConflictPicture.DRAWN;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
