package parley.coding.reading;

import java.util.ArrayList;
import java.util.List;
import parley.syntax.Token;

/// Works out the shape of a tree from the heads of its tokens.
final class TreeShape {
    private TreeShape() {}

    static List<List<Integer>> children(List<Token> tokens) {
        List<List<Integer>> children = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            children.add(new ArrayList<>(2));
        }
        for (int i = 0; i < tokens.size(); i++) {
            int head = tokens.get(i).head();
            if (head >= 0 && head != i) {
                children.get(head).add(i);
            }
        }
        children.replaceAll(List::copyOf);
        return children;
    }

    /// Every token once, heads before their dependents; tokens that no root reaches come last.
    static int[] topDown(List<Token> tokens, List<List<Integer>> children) {
        int[] order = new int[tokens.size()];
        boolean[] seen = new boolean[order.length];
        int end = 0;
        for (int i = 0; i < order.length; i++) {
            if (tokens.get(i).isRoot()) {
                end = add(order, seen, end, i);
            }
        }
        for (int k = 0; k < end; k++) {
            for (int child : children.get(order[k])) {
                end = add(order, seen, end, child);
            }
        }
        for (int i = 0; i < order.length; i++) {
            end = add(order, seen, end, i);
        }
        return order;
    }

    private static int add(int[] order, boolean[] seen, int end, int i) {
        if (seen[i]) {
            return end;
        }
        seen[i] = true;
        order[end] = i;
        return end + 1;
    }
}
