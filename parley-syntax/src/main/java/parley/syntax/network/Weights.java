package parley.syntax.network;

import java.util.List;

/// Everything that is learned, as rows of floats, and the vocabularies that name rows and outputs.
///
/// @param features the vocabularies of the six form tables
/// @param tags     the pairs of Penn and universal tag that occur
/// @param tables   one embedding table per form feature
/// @param layers   the four recurrent directions: layer 1 forward and backward, layer 2 forward and backward
/// @param tagger   from both layers to the scores of Penn tags, then of universal tags
/// @param parser   heads and labels, over layer 2
public record Weights(
        FormFeatures features,
        Tagset tags,
        List<Table> tables,
        List<Recurrent> layers,
        Linear tagger,
        Biaffine parser) {
    public Weights {
        tables = List.copyOf(tables);
        layers = List.copyOf(layers);
    }
}
