package io.github.cilium4j.model.cilium;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.Quoted;
import io.github.cilium4j.core.value.Re2Pattern;
import java.util.List;
import java.util.Optional;

/** What no agent takes of a {@link CiliumLocalRedirectPolicy}: cilium 1.18.6 to 1.20.2 pkg/loadbalancer/redirectpolicy. */
final class RedirectChecks {
    /** The definition of every supported version, which leaves out some ports. */
    private static final Re2Pattern DEFINITION =
            Re2Pattern.parse("[1-9]|[1-5]?[0-9]{2,4}|6[1-4][0-9]{3}|65[1-4][0-9]{2}|655[1-2][0-9]|6553[1-5]");

    private RedirectChecks() {}

    static void namespace(CiliumLocalRedirectPolicy policy) {
        Optional<String> own = policy.metadata().namespace().filter(namespace -> !namespace.isEmpty());
        policy.spec()
                .flatMap(spec -> spec.redirectFrontend().serviceMatcher())
                .map(ServiceInfo::namespace)
                .filter(namespace -> own.isPresent() && !own.get().equals(namespace))
                .ifPresent(namespace -> {
                    throw new InvalidManifestException(
                            "spec",
                            "the Service is in namespace " + Quoted.of(namespace) + ", the policy in "
                                    + Quoted.of(own.orElseThrow()),
                            "Write redirectFrontend.serviceMatcher.namespace " + Quoted.of(own.orElseThrow()));
                });
    }

    static void frontend(RedirectFrontend frontend) {
        if (frontend.addressMatcher().isPresent() == frontend.serviceMatcher().isPresent()) {
            throw new InvalidManifestException(
                    "",
                    frontend.addressMatcher().isPresent()
                            ? "there are both addressMatcher and serviceMatcher"
                            : "there is neither addressMatcher nor serviceMatcher",
                    "Write one of them");
        }
    }

    static void address(Frontend frontend) {
        AddressChecks.address("ip", frontend.ip());
        if (frontend.toPorts().isEmpty()) {
            throw new InvalidManifestException("toPorts", "the list is empty", "Write at least one port");
        }
    }

    static void port(String port) {
        if (PortText.number(port).filter(number -> number > 0).isEmpty()) {
            throw new InvalidManifestException(
                    "port", Quoted.of(port) + " is no port", "Write a number from 1 to 65535, such as \"8080\"");
        }
        if (!DEFINITION.matchesWhole(port)) {
            throw new InvalidManifestException(
                    "port",
                    "the API server refuses " + Quoted.of(port) + " here",
                    "Write a port in decimal digits that is not 60000 to 60999, 65000 to 65099, 65500 to 65509 or 65530");
        }
    }

    static void spec(CiliumLocalRedirectPolicySpec spec) {
        List<PortInfo> front = ports(spec.redirectFrontend());
        List<PortInfo> back = spec.redirectBackend().toPorts();
        if (front.size() > 1) {
            named("redirectFrontend", front);
        }
        if (front.size() > 1 || back.size() > 1) {
            named("redirectBackend", back);
        }
        if (front.size() == 1) {
            sameProtocol(front.get(0), back);
        }
    }

    private static List<PortInfo> ports(RedirectFrontend frontend) {
        return frontend.addressMatcher()
                .map(Frontend::toPorts)
                .orElseGet(() -> frontend.serviceMatcher().orElseThrow().toPorts());
    }

    private static void named(String attribute, List<PortInfo> ports) {
        ports.stream()
                .filter(port -> port.name().filter(PortText::isName).isEmpty())
                .findFirst()
                .ifPresent(port -> {
                    throw new InvalidManifestException(
                            attribute,
                            "port " + Quoted.of(port.port())
                                    + port.name()
                                            .map(name -> " has the name " + Quoted.of(name))
                                            .orElse(" has no name"),
                            "Where there are several ports, give each a name of at most 15 letters, digits and -");
                });
    }

    private static void sameProtocol(PortInfo front, List<PortInfo> back) {
        Optional<RedirectProtocol> protocol =
                back.stream().map(PortInfo::protocol).findFirst();
        if (protocol.filter(front.protocol()::equals).isEmpty()) {
            throw new InvalidManifestException(
                    "redirectBackend",
                    protocol.map(p -> "the protocol is " + p).orElse("there is no port"),
                    "Write a port of " + front.protocol() + ", as in the front end");
        }
    }
}
