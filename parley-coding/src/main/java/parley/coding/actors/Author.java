package parley.coding.actors;

import java.util.Optional;
import java.util.regex.Pattern;
import parley.coding.parties.Figure;
import parley.coding.parties.Mention;

/// Who says `I` in a report that is itself a statement, by its title: `Remarks by President X`, `X statement on …`.
final class Author {
    private static final Pattern STATEMENT =
            Pattern.compile("\\b(?i:statement|remarks|speech|address|letter|message|op-ed)\\b");
    private static final Pattern JOINT = Pattern.compile("\\b(?i:joint)\\b");

    private Author() {}

    /// The person of public life, in office that day, whom the title names first; empty where it is no such report.
    static Optional<Figure> of(Scene scene) {
        String title = scene.reading().document().title().orElse("");
        if (!STATEMENT.matcher(title).find() || JOINT.matcher(title).find()) {
            return Optional.empty();
        }
        for (Mention mention : scene.registry().mentions(title, scene.day())) {
            Optional<Figure> figure = mention.figures().stream()
                    .filter(f -> Offices.held(f, scene.day()).isPresent())
                    .findFirst();
            if (figure.isPresent()) {
                return figure;
            }
        }
        return Optional.empty();
    }
}
