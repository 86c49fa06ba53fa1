package io.github.cilium4j.examples.overlay;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.overlay.config.ConfigReader;
import io.github.cilium4j.overlay.render.Overlay;
import io.github.cilium4j.overlay.render.Rendering;
import io.github.cilium4j.overlay.tree.RenderedTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;

/** Renders a configuration in memory and lists the files, or says why there are none. */
public final class FilesOfACluster {
    private FilesOfACluster() {}

    /** Returns the paths of the files, or what is wrong with the configuration. */
    public static Collection<String> files(String name, byte[] config) {
        Rendering rendering = Overlay.render(ConfigReader.read(name, config));
        return rendering
                .tree()
                .<Collection<String>>map(RenderedTree::paths)
                .orElseGet(
                        () -> rendering.findings().stream().map(Finding::render).toList());
    }

    /** Prints the list for the file that the first argument names. */
    public static void main(String[] args) throws IOException {
        files(args[0], Files.readAllBytes(Path.of(args[0]))).forEach(System.out::println);
    }
}
