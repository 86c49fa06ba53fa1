package io.github.cilium4j.model.inventory;

import io.github.cilium4j.core.yaml.YamlMapping;
import java.util.Optional;

/**
 * A port of a Service.
 *
 * @param name its name
 * @param port its number at the Service's address
 * @param protocol {@code TCP}, {@code UDP} or {@code SCTP}
 * @param targetPort the number or name of the port of the pods
 * @since 0.1.0
 */
public record ServicePort(Optional<String> name, int port, String protocol, String targetPort) {
    /** Returns whether it leads to the given port of a pod. */
    public boolean leadsTo(ContainerPort container) {
        return protocol.equals(container.protocol())
                && (targetPort.equals(Integer.toString(container.number()))
                        || container.name().filter(targetPort::equals).isPresent());
    }

    static Optional<ServicePort> read(YamlMapping port) {
        return ObjectTree.number(port, "port")
                .map(number -> new ServicePort(
                        port.string("name"),
                        number,
                        port.string("protocol").orElse("TCP"),
                        ObjectTree.text(port, "targetPort").orElse(Integer.toString(number))));
    }
}
