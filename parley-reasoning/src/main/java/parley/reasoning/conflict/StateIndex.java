package parley.reasoning.conflict;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.model.ParleyException;
import parley.model.conflict.Conflict;

/// Finds states by the ids of a file.
record StateIndex(List<Conflict.State> states, Map<String, Integer> byId) {
    StateIndex(List<Conflict.State> states) {
        this(states, new HashMap<>());
        for (Conflict.State state : states) {
            if (byId.put(state.id(), byId.size()) != null) {
                throw new ParleyException("conflict.states names state '" + state.id() + "' twice");
            }
        }
    }

    int of(Field field) {
        Integer index = byId.get(field.text());
        if (index == null) {
            throw field.error("names state '" + field.text() + "', which does not exist");
        }
        return index;
    }
}
