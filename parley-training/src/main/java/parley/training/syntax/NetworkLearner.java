package parley.training.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import parley.syntax.network.Recurrent;
import parley.syntax.network.Table;
import parley.syntax.network.Weights;

/// Learns the whole network, sentence by sentence. Not thread-safe.
final class NetworkLearner {
    private static final float UPOS_SHARE = 0.5f;

    private final Recipe recipe;
    private final Inventory inventory;
    private final int xposCount;
    private final FormLearner forms;
    private final LayerLearner first;
    private final LayerLearner second;
    private final LinearLearner tagger;
    private final ParserLearner parser;
    private final List<Parameter> parameters = new ArrayList<>();

    NetworkLearner(Recipe recipe, FormLearner forms, Inventory inventory, Random random) {
        this.recipe = recipe;
        this.inventory = inventory;
        this.forms = forms;
        this.xposCount = inventory.tags().xpos().size();
        int size = recipe.size();
        this.first = new LayerLearner(forms.size(), size, random);
        this.second = new LayerLearner(2 * size, size, random);
        LinearLearner views = new LinearLearner(2 * size, recipe.viewSize(), random);
        int tags = xposCount + inventory.tags().upos().size();
        this.tagger = new LinearLearner(4 * size, tags, random);
        this.parser = new ParserLearner(recipe, inventory.relations().size(), views, random);
        parameters.addAll(forms.parameters());
        parameters.addAll(first.parameters());
        parameters.addAll(second.parameters());
        parameters.addAll(views.parameters());
        parameters.addAll(tagger.parameters());
        parameters.addAll(parser.parameters());
    }

    List<Parameter> parameters() {
        return parameters;
    }

    /// To be called after every change of the weights.
    void refresh() {
        parameters.stream().filter(parameter -> !parameter.isSparse()).forEach(Parameter::transpose);
    }

    /// Takes on the weights of another learner of this shape, now and after every change.
    void share(NetworkLearner other) {
        for (int k = 0; k < parameters.size(); k++) {
            parameters.get(k).share(other.parameters.get(k));
        }
    }

    /// Moves the gradients of a learner that shares these weights over here.
    void takeGradients(NetworkLearner other) {
        for (int k = 0; k < parameters.size(); k++) {
            parameters.get(k).takeGradients(other.parameters.get(k));
        }
    }

    Weights learned(parley.syntax.network.FormFeatures features) {
        List<Recurrent> layers = new ArrayList<>();
        first.directions().forEach(direction -> layers.add(direction.learned()));
        second.directions().forEach(direction -> layers.add(direction.learned()));
        return new Weights(
                features,
                inventory.tags(),
                forms.learned().stream().map(Table::of).toList(),
                layers,
                tagger.learned(),
                parser.learned(inventory.relations()));
    }

    /// Adds the gradients of one sentence; returns its loss.
    double learn(Example example, SplittableRandom random) {
        Masks masks = new Masks(forms.size(), recipe, random);
        int[][] shown = forms.hide(example.forms(), random);
        float[][] inputs = forms.vectors(shown);
        Masks.apply(masks.input, inputs);
        LayerLearner.Run low = first.run(inputs, masks.first, masks.loops[0], masks.loops[1]);
        LayerLearner.Run high = second.run(low.outputs(), masks.second, masks.loops[2], masks.loops[3]);
        float[][] both = LayerLearner.join(low.outputs(), high.outputs());
        float[][] bothGradients = new float[both.length][both[0].length];
        double loss = learnTags(example, both, bothGradients);
        float[][] lowGradients = LayerLearner.columns(bothGradients, 0, 2 * recipe.size());
        float[][] highGradients = LayerLearner.columns(bothGradients, 2 * recipe.size(), 4 * recipe.size());
        loss += parser.learn(example, high.outputs(), masks.views, highGradients);
        second.back(high, highGradients, lowGradients);
        float[][] inputGradients = new float[inputs.length][forms.size()];
        first.back(low, lowGradients, inputGradients);
        Masks.apply(masks.input, inputGradients);
        forms.back(shown, inputGradients);
        return loss;
    }

    private double learnTags(Example example, float[][] vectors, float[][] vectorGradients) {
        float[][] scores = tagger.apply(vectors);
        int all = scores[0].length;
        float[][] gradients = new float[scores.length][all];
        double loss = 0;
        float weight = example.weight();
        for (int i = 1; i < scores.length; i++) {
            loss += Gradients.softmax(scores[i], 0, xposCount, example.xpos()[i], gradients[i], weight);
            int upos = xposCount + example.upos()[i];
            double less = Gradients.softmax(scores[i], xposCount, all, upos, gradients[i], UPOS_SHARE * weight);
            loss += UPOS_SHARE * less;
        }
        tagger.back(vectors, gradients, vectorGradients);
        return loss;
    }
}
