package io.github.cilium4j.examples.announcement;

import io.github.cilium4j.core.manifest.Manifest;
import io.github.cilium4j.core.yaml.Yaml;
import io.github.cilium4j.model.profile.Devices;
import io.github.cilium4j.policies.lb.L2Announcement;
import io.github.cilium4j.policies.lb.LoadBalancerPool;
import java.util.List;

/** Gives LoadBalancer Services addresses of a range and announces them on an interface that Cilium manages. */
public final class AnnounceAnAddressRange {
    private AnnounceAnAddressRange() {}

    /**
     * Returns the pool and the announcement.
     *
     * @throws io.github.cilium4j.core.InvalidManifestException when the interface is none of the devices
     */
    public static List<Manifest> manifests(Devices devices, String networkInterface) {
        return List.of(
                LoadBalancerPool.of("default", "192.168.121.220-192.168.121.250")
                        .manifest(),
                L2Announcement.builder()
                        .devices(devices)
                        .addInterfaces(networkInterface)
                        .build()
                        .manifest());
    }

    /** Prints both as YAML. */
    public static void main(String[] args) {
        System.out.print(Yaml.writeAll(manifests(Devices.of("eth0", "eth1"), "eth0")));
    }
}
