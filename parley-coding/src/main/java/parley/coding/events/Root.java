package parley.coding.events;

import parley.model.Event.Category;

/// What the ranker chooses between: PLOVER's categories, verbal and material yielding as one, and no event.
public enum Root {
    NONE,
    AGREE,
    CONSULT,
    SUPPORT,
    YIELD,
    COOPERATE,
    AID,
    REQUEST,
    ACCUSE,
    REJECT,
    THREATEN,
    PROTEST,
    SANCTION,
    MOBILIZE,
    COERCE,
    ASSAULT;

    static Root of(Category category) {
        return switch (category) {
            case CONCEDE, RETREAT -> YIELD;
            default -> valueOf(category.name());
        };
    }
}
