package io.github.cilium4j.model.inventory;

import io.github.cilium4j.core.yaml.YamlMapping;
import java.util.Optional;

/**
 * A port that a container declares.
 *
 * @param name the name Services and policies may use
 * @param number the number, {@code containerPort}
 * @param protocol {@code TCP}, {@code UDP} or {@code SCTP}
 * @param hostPort the port of the node that leads to it
 * @since 0.1.0
 */
public record ContainerPort(Optional<String> name, int number, String protocol, Optional<Integer> hostPort) {
    static Optional<ContainerPort> read(YamlMapping port) {
        return ObjectTree.number(port, "containerPort")
                .map(number -> new ContainerPort(
                        port.string("name"),
                        number,
                        port.string("protocol").orElse("TCP"),
                        ObjectTree.number(port, "hostPort")));
    }
}
