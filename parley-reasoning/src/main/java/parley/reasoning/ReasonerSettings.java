package parley.reasoning;

import parley.model.ParleyException;

/// What the reasoner goes by, and how far it searches. No limit is silent: where one is met, the picture has a
/// [parley.model.Limit] that names it.
///
/// @param clashes           which measures exclude each other
/// @param groups            which parties speak for which
/// @param keyLimit          how many keys are listed between the same parties
/// @param searchLimit       how many steps one search for keys takes (no clock: the same on every machine)
/// @param cycleLength       how many terms a cycle may have
/// @param clarificationDays how long after a statement a spokesman's word still counts as clarifying it
/// @param copyShare         how much of the shorter text another must share to be a copy of it, above 0 to 1
/// @param optionLimit       how many options a conflict built from talks has at most; each doubles its states
public record ReasonerSettings(
        Clashes clashes,
        Groups groups,
        int keyLimit,
        int searchLimit,
        int cycleLength,
        int clarificationDays,
        double copyShare,
        int optionLimit) {
    public static final ReasonerSettings STANDARD =
            new ReasonerSettings(Clashes.standard(), Groups.standard(), 200, 2_000_000, 6, 14, 0.5, 12);

    public ReasonerSettings {
        if (keyLimit < 1 || searchLimit < 1 || cycleLength < 2 || clarificationDays < 0 || optionLimit < 1) {
            throw new ParleyException("a limit of the reasoner is too small: keys " + keyLimit + ", search "
                    + searchLimit + ", cycle " + cycleLength + ", clarification " + clarificationDays + ", options "
                    + optionLimit);
        }
        if (!(copyShare > 0 && copyShare <= 1)) {
            throw new ParleyException("a share lies above 0 and is at most 1: " + copyShare);
        }
    }

    /// The same settings with another clash table.
    public ReasonerSettings with(Clashes table) {
        return new ReasonerSettings(
                table, groups, keyLimit, searchLimit, cycleLength, clarificationDays, copyShare, optionLimit);
    }

    /// The same settings with another limit of listed keys.
    public ReasonerSettings withKeyLimit(int limit) {
        return new ReasonerSettings(
                clashes, groups, limit, searchLimit, cycleLength, clarificationDays, copyShare, optionLimit);
    }

    /// The same settings with another limit of options.
    public ReasonerSettings withOptionLimit(int limit) {
        return new ReasonerSettings(
                clashes, groups, keyLimit, searchLimit, cycleLength, clarificationDays, copyShare, limit);
    }
}
