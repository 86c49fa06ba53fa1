package io.github.cilium4j.model.inventory;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.manifest.Manifests;
import io.github.cilium4j.model.profile.ClusterProfile;
import io.github.cilium4j.model.profile.ProfileReader;
import java.util.List;

/**
 * One cluster as rules see it: its objects, and what each of its sources says about Cilium. Immutable.
 *
 * @since 0.1.0
 */
public final class Cluster {
    private final Manifests manifests;
    private final List<ClusterProfile> profiles;
    private final Inventory inventory;

    private Cluster(Manifests manifests, List<ClusterProfile> profiles) {
        this.manifests = manifests;
        this.profiles = List.copyOf(profiles);
        this.inventory = Inventory.of(manifests);
    }

    /**
     * Returns a cluster.
     *
     * @param profiles what a HelmChartConfig or {@code cilium-config} says about Cilium, one for each source; none when nobody says
     */
    public static Cluster of(Manifests manifests, List<ClusterProfile> profiles) {
        return new Cluster(manifests, profiles);
    }

    /**
     * Returns a cluster whose objects say about Cilium what is known.
     *
     * @param version the version of Cilium, for the defaults of settings that are not given
     */
    public static Cluster read(Manifests manifests, CiliumVersion version) {
        List<ClusterProfile> profiles = new ProfileReader(version)
                .all(manifests).stream()
                        .flatMap(reading -> reading.profile().stream())
                        .toList();
        return of(manifests, profiles);
    }

    /** Returns its objects, in order. */
    public Manifests manifests() {
        return manifests;
    }

    /** Returns what each source says about Cilium. */
    public List<ClusterProfile> profiles() {
        return profiles;
    }

    /** Returns its workloads, Services, Nodes and Namespaces. */
    public Inventory inventory() {
        return inventory;
    }
}
