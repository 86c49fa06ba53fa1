package io.github.cilium4j.overlay.config;

import static io.github.cilium4j.overlay.config.ConfigKey.key;

import io.github.cilium4j.core.value.DnsLabel;
import io.github.cilium4j.core.value.LabelKey;
import java.util.List;

/** How an item of {@code applications} is written. */
final class ApplicationType {
    private static final ConfigKey<DnsLabel> NAME =
            key("name", Types.DNS_LABEL).required().means("the name of the application and of its folder");
    private static final ConfigKey<DnsLabel> NAMESPACE =
            key("namespace", Types.DNS_LABEL).required().means("the namespace its pods run in");
    private static final ConfigKey<List<OpenPort>> EGRESS = key("egress", Types.listOf(Types.OPEN_PORT))
            .orElse(List.of())
            .means("ports outside of the cluster that its pods may reach, such as `443/TCP`");
    private static final ConfigKey<List<OpenPort>> HOST_PORTS =
            key("hostPorts", Types.listOf(Types.OPEN_PORT)).orElse(List.of()).means("ports that it opens on its nodes");
    private static final ConfigKey<LabelKey> NODE_LABEL =
            key("nodeLabel", Types.LABEL_KEY).means("the label of those nodes; without it every node");

    static final RecordType<Application> TYPE = new RecordType<>(
            "application",
            List.of(NAME, NAMESPACE, EGRESS, HOST_PORTS, NODE_LABEL),
            ApplicationType::make,
            ApplicationType::take);

    private ApplicationType() {}

    private static Application make(Values values) {
        return Application.builder()
                .name(values.require(NAME))
                .namespace(values.require(NAMESPACE))
                .egress(values.require(EGRESS))
                .hostPorts(values.require(HOST_PORTS))
                .nodeLabel(values.value(NODE_LABEL))
                .build();
    }

    private static void take(Application application, Values values) {
        values.put(NAME, application.name());
        values.put(NAMESPACE, application.namespace());
        if (!application.egress().isEmpty()) {
            values.put(EGRESS, application.egress());
        }
        if (!application.hostPorts().isEmpty()) {
            values.put(HOST_PORTS, application.hostPorts());
        }
        application.nodeLabel().ifPresent(label -> values.put(NODE_LABEL, label));
    }
}
