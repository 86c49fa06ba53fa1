package io.github.cilium4j.examples.spire;

import io.github.cilium4j.core.value.Quantity;
import io.github.cilium4j.overlay.spire.SpireDataStorePatch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Switches the volume of SPIRE's server on in a file that people edit: comments, order and every other byte stay. */
public final class GiveSpireAVolume {
    private GiveSpireAVolume() {}

    /** Returns the text of a HelmChartConfig with the volume. */
    public static String withVolume(String chartConfig) {
        return SpireDataStorePatch.of("ceph-block", Quantity.parse("2Gi")).applyToFile(chartConfig);
    }

    /** Prints the file that the first argument names, with the volume. */
    public static void main(String[] args) throws IOException {
        System.out.print(withVolume(Files.readString(Path.of(args[0]))));
    }
}
