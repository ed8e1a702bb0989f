package parley.view.svg;

import java.util.Optional;

/// One row of the picture: an arrow between two columns, or a dot on one.
///
/// @param to    empty where the measure has no doer but the holder
/// @param term  the id of the term it draws; empty for readiness
record Row(int from, Optional<Integer> to, String label, Tone tone, Weight weight, Optional<String> term) {
    /// What the colour says.
    enum Tone {
        READY("pp-good", "#1f7a4d"),
        CONDITION("pp-warn", "#9a6700"),
        REFUSAL("pp-bad", "#b3261e"),
        DEMAND("pp-ink", "#26313f");

        private final String style;
        private final String colour;

        Tone(String style, String colour) {
            this.style = style;
            this.colour = colour;
        }

        String style() {
            return style;
        }

        String colour() {
            return colour;
        }
    }

    /// Thick for what is hard, dashed for what is soft or conditional.
    enum Weight {
        HARD("2.6", ""),
        PLAIN("1.5", ""),
        SOFT("1.5", "5 4");

        private final String width;
        private final String dashes;

        Weight(String width, String dashes) {
            this.width = width;
            this.dashes = dashes;
        }

        String width() {
            return width;
        }

        String dashes() {
            return dashes;
        }
    }
}
