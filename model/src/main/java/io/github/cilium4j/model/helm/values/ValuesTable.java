package io.github.cilium4j.model.helm.values;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every key of the charts, read when it is first asked for. */
final class ValuesTable {
    private static final class Holder {
        static final ValuesTable TABLE = new ValuesTable(TableReader.read());
    }

    private final Key root;
    private final Map<String, List<Key>> byName = new HashMap<>();

    private ValuesTable(Key root) {
        this.root = root;
        index(root);
    }

    static ValuesTable get() {
        return Holder.TABLE;
    }

    Key root() {
        return root;
    }

    /** Returns the keys with that last name that a supported chart reads, in the order of the table. */
    List<Key> named(String name) {
        return List.copyOf(byName.getOrDefault(name, List.of()));
    }

    private void index(Key key) {
        for (Map.Entry<String, Key> child : key.children().entrySet()) {
            if (child.getValue().isRead()) {
                byName.computeIfAbsent(child.getKey(), name -> new ArrayList<>())
                        .add(child.getValue());
            }
            index(child.getValue());
        }
    }
}
