package parley.syntax.network;

import java.util.List;

/// What the network says of one sentence, token by token: Penn tags, universal tags, heads (index of the head, -1 for
/// the root) and relations. The heads form one tree.
public record Analysis(List<String> xpos, List<String> upos, List<Integer> heads, List<String> relations) {
    public Analysis {
        xpos = List.copyOf(xpos);
        upos = List.copyOf(upos);
        heads = List.copyOf(heads);
        relations = List.copyOf(relations);
    }
}
