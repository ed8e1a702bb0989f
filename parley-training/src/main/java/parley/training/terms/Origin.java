package parley.training.terms;

/// Where a coded report is from, and so how much it teaches.
enum Origin {
    /// coded by the codebook for measuring and learning, as are the reports that count
    GOLD(1),
    /// one sentence written for one construction
    SENTENCE(1),
    /// a report written for this project: it says things in many more ways than reporters do, so five of its terms
    /// weigh as much as one that a report of the day has; chosen by leaving coded reports out
    WRITTEN(0.2f),
    /// a report of others that this project coded, with names for the parties that are not always the registry's
    NEWS(0.2f);

    private final float importance;

    Origin(float importance) {
        this.importance = importance;
    }

    /// The weight of one of its terms.
    float importance() {
        return importance;
    }
}
