package io.github.cilium4j.examples.profile;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.manifest.ManifestReader;
import io.github.cilium4j.core.manifest.ManifestReading;
import io.github.cilium4j.model.AllKinds;
import io.github.cilium4j.model.profile.ClusterProfile;
import io.github.cilium4j.model.profile.Devices;
import io.github.cilium4j.model.profile.ProfileReader;
import io.github.cilium4j.model.profile.ProfileReading;
import io.github.cilium4j.model.profile.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** Reads a HelmChartConfig and says which devices Cilium manages, and where that is written. */
public final class DevicesOfACluster {
    private DevicesOfACluster() {}

    /** Returns a line for each source of settings in a file. */
    public static String answer(String name, byte[] bytes) {
        ManifestReading reading = new ManifestReader(AllKinds.all()).read(name, bytes);
        return new ProfileReader(CiliumVersion.V1_19)
                .all(reading.manifests()).stream()
                        .map(ProfileReading::profile)
                        .flatMap(profile -> profile.map(ClusterProfile::devices).stream())
                        .map(DevicesOfACluster::line)
                        .collect(Collectors.joining());
    }

    private static String line(Setting<Devices> devices) {
        return devices.value() + " from " + devices.place().subject() + " at "
                + devices.place().origin() + "\n";
    }

    /** Prints the answer for the file that the first argument names. */
    public static void main(String[] args) throws IOException {
        System.out.print(answer(args[0], Files.readAllBytes(Path.of(args[0]))));
    }
}
