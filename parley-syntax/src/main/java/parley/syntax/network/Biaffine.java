package parley.syntax.network;

import java.util.List;

/// The scorer of arcs and relations over the second layer (after Dozat & Manning, 2017, with distances).
///
/// @param views       from a token's vector to its four views: as dependent, as head, as labelled dependent, as
///                    labelling head
/// @param match       from the dependent's view to what its head should look like
/// @param distance    from the dependent's view to a score for each distance of the arc
/// @param labelBy     one row per distance of the arc, added to the label views
/// @param label       from the joined label views to the scores of relations
/// @param relations   their names
public record Biaffine(
        Linear views, Linear match, Linear distance, float[][] labelBy, Linear label, List<String> relations) {
    /// How many distances are told apart.
    public static final int DISTANCES = 24;

    private static final int BACKWARD = 11;

    public Biaffine {
        relations = List.copyOf(relations);
    }

    /// The class of the distance from a dependent to its head; 0 is kept for the root.
    public static int distance(int head, int dependent) {
        if (head == 0) {
            return 0;
        }
        int far = step(Math.abs(head - dependent));
        return head > dependent ? far : BACKWARD + far;
    }

    private static int step(int distance) {
        if (distance <= 4) {
            return distance;
        }
        if (distance <= 9) {
            return distance <= 6 ? 5 : 6;
        }
        if (distance <= 20) {
            return distance <= 14 ? 7 : 8;
        }
        return distance <= 30 ? 9 : 10;
    }

    /// Size of the views for arcs; the rest of the four views is for labels.
    int arcSize() {
        return match.outputs();
    }

    int labelSize() {
        return label.inputs();
    }
}
