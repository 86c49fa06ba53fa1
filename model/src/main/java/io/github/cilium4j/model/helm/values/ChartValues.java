package io.github.cilium4j.model.helm.values;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.diagnostics.FieldPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The values that the Cilium chart of a version reads, with RKE2's own ones ({@code global}, {@code portmapPlugin}). Immutable.
 *
 * <p>Source: install/kubernetes/cilium/values.yaml, values.schema.json and templates of 1.18.6, 1.19.4 and 1.20.2;
 * rancher/rke2-charts rke2-cilium 1.12.500 to 1.20.102 for RKE2's keys and for those of older charts. RKE2's chart has other
 * defaults for a few.
 *
 * @since 0.1.0
 */
public final class ChartValues {
    private final CiliumVersion version;

    private ChartValues(CiliumVersion version) {
        this.version = version;
    }

    /** Returns the values of a version's chart. */
    public static ChartValues of(CiliumVersion version) {
        return new ChartValues(version);
    }

    /** Returns a value that the chart names; empty for what only lies inside a map that is the user's. */
    public Optional<ChartValue> find(FieldPath path) {
        return ValuesTable.root().find(path).flatMap(key -> key.in(version).map(in -> ChartValue.of(key, in)));
    }

    /** Returns whether the chart reads a key, or hands it on inside a map that is the user's, such as annotations. */
    public boolean reads(FieldPath path) {
        Key key = ValuesTable.root();
        for (FieldPath step : path.steps()) {
            Optional<Key> child =
                    key.find(step.lastName()).filter(next -> next.in(version).isPresent());
            if (child.isEmpty()) {
                return key.in(version).filter(Variant::free).isPresent();
            }
            key = child.get();
        }
        return true;
    }

    /** Returns every value that the chart names, in the order of their names. */
    public List<ChartValue> all() {
        List<ChartValue> values = new ArrayList<>();
        collect(ValuesTable.root(), values);
        return values;
    }

    private void collect(Key key, List<ChartValue> values) {
        for (Key child : key.children().values()) {
            child.in(version).ifPresent(in -> values.add(ChartValue.of(child, in)));
            collect(child, values);
        }
    }
}
