package io.github.cilium4j.model.helm.values;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every key of the charts, read when it is first asked for; most checks never ask. */
final class ValuesTable {
    private ValuesTable() {}

    private static final class Keys {
        static final Key ROOT = TableReader.read();
    }

    private static final class Names {
        static final Map<String, List<Key>> KEYS = new HashMap<>();

        static {
            index(Keys.ROOT);
        }

        private static void index(Key key) {
            for (Map.Entry<String, Key> child : key.children().entrySet()) {
                if (child.getValue().isRead()) {
                    KEYS.computeIfAbsent(child.getKey(), name -> new ArrayList<>())
                            .add(child.getValue());
                }
                index(child.getValue());
            }
        }
    }

    /** Returns what holds every key at the top. */
    static Key root() {
        return Keys.ROOT;
    }

    /** Returns the keys with that last name that a supported chart reads, in the order of the table. */
    static List<Key> named(String name) {
        return List.copyOf(Names.KEYS.getOrDefault(name, List.of()));
    }
}
