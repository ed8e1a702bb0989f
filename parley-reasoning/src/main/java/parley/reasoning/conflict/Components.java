package parley.reasoning.conflict;

import java.util.Arrays;

/// The strongly connected components of a graph (Tarjan, 1972), without recursion. A component's successors have
/// smaller
/// numbers.
final class Components {
    private static final int NEW = -1;

    private final int[][] steps;
    private final int[] component;
    private final int[] order;
    private final int[] low;
    private final int[] tried;
    private final int[] path;
    private final int[] open;
    private int depth;
    private int opened;
    private int found;
    private int clock;

    Components(int[][] steps) {
        int n = steps.length;
        this.steps = steps;
        component = new int[n];
        order = new int[n];
        low = new int[n];
        tried = new int[n];
        path = new int[n];
        open = new int[n];
        Arrays.fill(component, NEW);
        Arrays.fill(order, NEW);
        for (int node = 0; node < n; node++) {
            if (order[node] == NEW) {
                explore(node);
            }
        }
    }

    /// The component of each node.
    int[] of() {
        return component;
    }

    private void explore(int root) {
        enter(root);
        while (depth > 0) {
            int node = path[depth - 1];
            if (tried[node] < steps[node].length) {
                step(node, steps[node][tried[node]++]);
            } else {
                leave(node);
            }
        }
    }

    private void enter(int node) {
        order[node] = clock;
        low[node] = clock++;
        path[depth++] = node;
        open[opened++] = node;
    }

    private void step(int node, int next) {
        if (order[next] == NEW) {
            enter(next);
        } else if (component[next] == NEW) {
            low[node] = Math.min(low[node], order[next]);
        }
    }

    private void leave(int node) {
        depth--;
        if (depth > 0) {
            low[path[depth - 1]] = Math.min(low[path[depth - 1]], low[node]);
        }
        if (low[node] == order[node]) {
            int member;
            do {
                member = open[--opened];
                component[member] = found;
            } while (member != node);
            found++;
        }
    }
}
