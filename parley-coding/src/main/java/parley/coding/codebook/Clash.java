package parley.coding.codebook;

import parley.model.Matter;
import parley.model.Measure;

/// Two measures of one doer that exclude each other.
public record Clash(Matter first, Measure.Action firstAction, Matter second, Measure.Action secondAction) {}
