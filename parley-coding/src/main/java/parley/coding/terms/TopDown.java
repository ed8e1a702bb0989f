package parley.coding.terms;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import parley.coding.reading.Tree;

/// The tokens of a tree, heads before their dependents, so that an outer stance is read before the ones inside it.
final class TopDown {
    private TopDown() {}

    static List<Integer> order(Tree tree) {
        List<Integer> order = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < tree.size(); i++) {
            if (tree.head(i) < 0) {
                open.add(i);
            }
        }
        while (!open.isEmpty()) {
            int i = open.remove();
            order.add(i);
            open.addAll(tree.children(i));
        }
        return order;
    }
}
