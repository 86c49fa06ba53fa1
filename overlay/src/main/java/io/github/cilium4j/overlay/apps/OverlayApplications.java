package io.github.cilium4j.overlay.apps;

import io.github.cilium4j.core.value.DnsLabel;
import io.github.cilium4j.overlay.config.Application;
import io.github.cilium4j.overlay.config.BgpRouter;
import io.github.cilium4j.overlay.config.DeliveryKeys;
import io.github.cilium4j.overlay.config.LoadBalancerKeys;
import io.github.cilium4j.overlay.config.OverlayConfig;
import io.github.cilium4j.overlay.config.PlatformKeys;
import io.github.cilium4j.policies.application.ApplicationTable;
import io.github.cilium4j.policies.application.KnownApplication;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The applications that a configuration says are there, and their policies: those of the built-in table, the routers of BGP, and
 * those of the key {@code applications}. One of the key replaces the files of the built-in one of its name that it gives itself.
 *
 * @since 0.1.0
 */
public final class OverlayApplications {
    /** Gateways run where the configuration says that the gateway is. */
    private static final Set<String> GATEWAYS =
            Set.of("istio-gateway", "traefik", "apisix", "envoy-gateway", "nginx-gateway-fabric");

    private final Map<String, Map<String, PolicyFile>> files = new LinkedHashMap<>();
    private final List<LeftOutApplication> leftOut = new ArrayList<>();

    private OverlayApplications() {}

    /**
     * Returns the policies of every application that is there, each with at least one file, whatever the flags of the policies say;
     * none when Cilium is not the network.
     */
    public static List<ApplicationPolicies> of(OverlayConfig config) {
        return collect(config).files.entrySet().stream()
                .map(entry -> new ApplicationPolicies(
                        entry.getKey(), List.copyOf(entry.getValue().values())))
                .toList();
    }

    /** Returns the applications for which nothing is rendered, and why. */
    public static List<LeftOutApplication> leftOut(OverlayConfig config) {
        return List.copyOf(collect(config).leftOut);
    }

    /** Returns when each built-in application is there, in the order of the table. */
    public static List<EnabledWhen> enabledWhen() {
        return ApplicationTable.all().stream()
                .map(row ->
                        new EnabledWhen(row.name(), Conditions.of(row.name()).words()))
                .toList();
    }

    private static OverlayApplications collect(OverlayConfig config) {
        OverlayApplications collected = new OverlayApplications();
        ApplicationTable.all().forEach(row -> collected.addBuiltIn(row, config));
        collected.addRouters(config);
        config.find(DeliveryKeys.APPLICATIONS)
                .ifPresent(applications -> applications.forEach(given -> collected.addGiven(given, config)));
        return collected;
    }

    private void addBuiltIn(KnownApplication row, OverlayConfig config) {
        Optional<String> reason =
                Conditions.CILIUM.and(Conditions.of(row.name())).reasonAgainst().apply(config);
        if (reason.isPresent()) {
            leftOut.add(new LeftOutApplication(row.name(), reason.get()));
        } else {
            add(row.name(), PolicyFiles.of(whereItRuns(row, config), config));
        }
    }

    private static KnownApplication whereItRuns(KnownApplication row, OverlayConfig config) {
        return Optional.of(row)
                .filter(application -> GATEWAYS.contains(application.name()))
                .flatMap(gateway -> config.find(PlatformKeys.GATEWAY_NAMESPACE))
                .map(DnsLabel::toString)
                .map(row::inNamespace)
                .orElse(row);
    }

    private void addRouters(OverlayConfig config) {
        BgpRouter router = config.get(LoadBalancerKeys.BGP_ROUTER);
        String name = router == BgpRouter.NONE ? "bgp" : router.toString();
        Optional<String> reason =
                Conditions.CILIUM.and(Conditions.ROUTERS).reasonAgainst().apply(config);
        if (reason.isPresent()) {
            leftOut.add(new LeftOutApplication(name, reason.get()));
        } else {
            String policy = router == BgpRouter.NONE ? "bgp-host-ingress" : name + "-bgp-host-ingress";
            add(name, PolicyFiles.ofRouters(policy, config.get(LoadBalancerKeys.BGP_PEERS)));
        }
    }

    private void addGiven(Application application, OverlayConfig config) {
        String name = application.name().toString();
        Optional<String> reason = Stream.concat(
                        Conditions.CILIUM.reasonAgainst().apply(config).stream(),
                        PolicyFiles.of(application).isEmpty()
                                ? Stream.of("it has neither egress nor hostPorts")
                                : Stream.empty())
                .findFirst();
        if (reason.isPresent()) {
            leftOut.add(new LeftOutApplication(name, reason.get()));
        } else {
            leftOut.removeIf(left -> left.name().equals(name));
            add(name, PolicyFiles.of(application));
        }
    }

    private void add(String application, List<PolicyFile> policies) {
        Map<String, PolicyFile> byName = files.computeIfAbsent(application, name -> new LinkedHashMap<>());
        policies.forEach(file -> byName.put(file.name(), file));
    }
}
