package io.github.cilium4j.policies.imported;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.core.yaml.YamlNode;
import io.github.cilium4j.core.yaml.YamlScalar;
import io.github.cilium4j.model.cilium.IcmpFamily;
import io.github.cilium4j.model.cilium.IcmpTypes;
import io.github.cilium4j.model.cilium.PortText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads {@code toPorts} and {@code icmps}. Source: cilium 1.18.6 to 1.20.2, pkg/policy/api/{l4,icmp}.go and pkg/policy/l4.go. */
final class PortReader {
    private static final int PORTS = 65_536;
    private static final List<IpProtocol> ANY = List.of(IpProtocol.TCP, IpProtocol.UDP, IpProtocol.SCTP);

    private final CiliumVersion version;
    private final L7Reader requests;

    PortReader(CiliumVersion version) {
        this.version = version;
        this.requests = new L7Reader(version);
    }

    /** Returns whether an element asks for no port and no type of ICMP. */
    static boolean isOnEveryPort(YamlMapping element) {
        return Trees.list(element, "toPorts").orElse(List.of()).isEmpty()
                && Trees.list(element, "icmps").orElse(List.of()).isEmpty();
    }

    List<ImportedPort> read(YamlMapping element, FieldPath path) {
        List<ImportedPort> all = new ArrayList<>();
        each(element, "toPorts", path, (portRule, at) -> {
            Optional<ImportedL7> filter = requests.read(portRule);
            each(portRule, "ports", at, (port, place) -> all.addAll(port(port, place, filter)));
        });
        each(
                element,
                "icmps",
                path,
                (icmp, at) -> each(
                        icmp, "fields", at, (field, place) -> type(field, place).ifPresent(all::add)));
        return all;
    }

    private interface Item {
        void at(YamlMapping item, FieldPath path);
    }

    private static void each(YamlMapping from, String key, FieldPath path, Item visitor) {
        List<YamlNode> items = Trees.list(from, key).orElse(List.of());
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof YamlMapping item) {
                visitor.at(item, path.child(key).index(i));
            }
        }
    }

    /** Reads an item of {@code ports} of a NetworkPolicy: without a protocol it is TCP, without a port every one. */
    List<ImportedPort> kubernetes(YamlMapping item, FieldPath path) {
        String text = item.string("port")
                .or(() -> Trees.number(item, "port").map(String::valueOf))
                .orElse("0");
        IpProtocol protocol = item.string("protocol").flatMap(IpProtocol::find).orElse(IpProtocol.TCP);
        return port(item, text, List.of(protocol), path, Optional.empty());
    }

    private List<ImportedPort> port(YamlMapping item, FieldPath path, Optional<ImportedL7> filter) {
        return port(item, item.string("port").orElse(""), protocols(item), path, filter);
    }

    private List<ImportedPort> port(
            YamlMapping item, String text, List<IpProtocol> protocols, FieldPath path, Optional<ImportedL7> filter) {
        int end = Trees.number(item, "endPort")
                .map(number -> (int) Math.floorMod(number, (long) PORTS))
                .orElse(0);
        if (PortText.isName(text)) {
            Optional<String> name = Optional.of(text.toLowerCase(Locale.ROOT));
            return protocols.stream()
                    .map(protocol -> new ImportedPort(path, protocol, 0, end, name, filter))
                    .toList();
        }
        int first = PortText.number(text).orElse(0);
        int last = last(first, end);
        return protocols.stream()
                .map(protocol -> new ImportedPort(path, protocol, first, last, Optional.empty(), filter))
                .toList();
    }

    private int last(int first, int end) {
        if (first == 0) {
            return end > 0 && !version.isAtLeast(CiliumVersion.V1_20) ? end : ImportedPort.LAST;
        }
        return Math.max(first, end);
    }

    private static List<IpProtocol> protocols(YamlMapping item) {
        String written = item.string("protocol").orElse("");
        return written.isEmpty() || written.equalsIgnoreCase("ANY")
                ? ANY
                : IpProtocol.find(written).map(List::of).orElse(List.of());
    }

    private static Optional<ImportedPort> type(YamlMapping field, FieldPath path) {
        boolean ipv6 = field.string("family").filter("IPv6"::equals).isPresent();
        return number(field, ipv6 ? IcmpFamily.IPV6 : IcmpFamily.IPV4).map(number -> {
            IpProtocol protocol = ipv6 ? IpProtocol.ICMPV6 : IpProtocol.ICMP;
            // Type 0 is the wildcard of ports.
            int last = number == 0 ? ImportedPort.LAST : number;
            return new ImportedPort(path, protocol, number, last, Optional.empty(), Optional.empty());
        });
    }

    private static Optional<Integer> number(YamlMapping field, IcmpFamily family) {
        Optional<Long> number = field.get("type")
                .filter(node -> node instanceof YamlScalar scalar && !scalar.isString())
                .flatMap(node -> Trees.number(field, "type"));
        if (number.isPresent()) {
            // The agent reads a negative number as 0, and no packet has a type that large.
            return number.map(value -> (int) Math.min(ImportedPort.LAST, Math.max(0, value)));
        }
        return field.string("type").flatMap(text -> IcmpTypes.number(family, text));
    }
}
