package parley.coding.conditions;

import parley.model.Span;

/// One condition: `condition` must hold for `consequent`; `marker` is the word or words that say so.
///
/// @param sentence the sentence all of it stands in
/// @param head     the token that heads the condition's clause
public record Condition(int sentence, int head, Span condition, Span consequent, Span marker) {}
