package io.github.cilium4j.policies.verdict;

import io.github.cilium4j.policies.imported.ImportedElement;
import io.github.cilium4j.policies.imported.ImportedPort;
import io.github.cilium4j.policies.imported.IpProtocol;
import java.util.List;

/** Says which ports an element is about. */
final class PortWords {
    private static final int SHOWN = 6;

    private PortWords() {}

    static String say(ImportedElement element, Flow flow) {
        List<String> ports =
                element.ports().stream().map(PortWords::text).distinct().toList();
        String opened =
                ports.isEmpty() ? "no port at all" : String.join(", ", ports.subList(0, Math.min(SHOWN, ports.size())));
        String more = ports.size() > SHOWN ? " and " + (ports.size() - SHOWN) + " more" : "";
        return "it is about " + opened + more + ", not " + flow.port() + "/" + flow.protocol();
    }

    private static String text(ImportedPort port) {
        String number = port.name().orElseGet(() -> numbers(port));
        return number + "/" + port.protocol();
    }

    private static String numbers(ImportedPort port) {
        if (port.isEveryPort()) {
            return isIcmp(port) ? "every type" : "every port";
        }
        return port.first() == port.last() ? String.valueOf(port.first()) : port.first() + "-" + port.last();
    }

    private static boolean isIcmp(ImportedPort port) {
        return port.protocol() == IpProtocol.ICMP || port.protocol() == IpProtocol.ICMPV6;
    }
}
