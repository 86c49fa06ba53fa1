package io.github.cilium4j.overlay.upgrade;

import io.github.cilium4j.model.inventory.ContainerPort;
import io.github.cilium4j.model.inventory.Inventory;
import io.github.cilium4j.policies.imported.IpProtocol;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The ports at which connections are compared: those that policies name, and one that stands for all others. */
final class AskedPorts {
    private static final int LARGEST = 65_535;
    private static final Port OTHER = new Port(IpProtocol.TCP, LARGEST - 2, "other ports");

    private final Inventory inventory;
    private final Set<Port> ports = new LinkedHashSet<>();

    /**
     * One port.
     *
     * @param words how a report calls it
     */
    record Port(IpProtocol protocol, int number, String words) {
        static Port of(IpProtocol protocol, int number) {
            return new Port(protocol, number, protocol + " " + number);
        }
    }

    private AskedPorts(Inventory inventory) {
        this.inventory = inventory;
    }

    static Set<Port> of(UpgradeInputs inputs, Inventory inventory) {
        AskedPorts asked = new AskedPorts(inventory);
        inputs.policies().stream()
                .flatMap(PolicyText::elements)
                .flatMap(element -> element.items("toPorts"))
                .flatMap(ports -> ports.items("ports"))
                .forEach(asked::add);
        asked.ports.add(OTHER);
        return asked.ports;
    }

    private void add(Field port) {
        List<IpProtocol> protocols = IpProtocol.find(port.text("protocol"))
                .map(List::of)
                .orElseGet(() -> List.of(IpProtocol.TCP, IpProtocol.UDP));
        Stream.of(port.text("port"), port.text("endPort"))
                .flatMap(this::numbers)
                .forEach(number -> protocols.forEach(protocol -> ports.add(Port.of(protocol, number))));
    }

    private Stream<Integer> numbers(String text) {
        if (text.matches("[1-9][0-9]{0,4}")) {
            return Stream.of(Integer.valueOf(text)).filter(number -> number <= LARGEST);
        }
        return inventory.workloads().stream()
                .flatMap(workload -> workload.ports().stream())
                .filter(port -> port.name().filter(text::equalsIgnoreCase).isPresent())
                .map(ContainerPort::number);
    }
}
