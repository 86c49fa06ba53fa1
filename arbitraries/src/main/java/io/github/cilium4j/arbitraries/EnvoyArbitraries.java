package io.github.cilium4j.arbitraries;

import io.github.cilium4j.core.meta.LabelSelector;
import io.github.cilium4j.core.meta.ObjectMeta;
import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.core.yaml.YamlNode;
import io.github.cilium4j.core.yaml.YamlScalar;
import io.github.cilium4j.model.cilium.envoy.AccessLogs;
import io.github.cilium4j.model.cilium.envoy.AccessLogsTarget;
import io.github.cilium4j.model.cilium.envoy.CiliumClusterwideEnvoyConfig;
import io.github.cilium4j.model.cilium.envoy.CiliumEnvoyConfig;
import io.github.cilium4j.model.cilium.envoy.CiliumGatewayClassConfig;
import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * The kinds of Cilium about Envoy, with every attribute. Resources have a type and any data below it.
 *
 * @since 0.1.0
 */
public final class EnvoyArbitraries {
    private static final DrawnByAttribute DRAWN = drawn(MetaArbitraries.objectMeta());
    private static final DrawnByAttribute CLUSTERWIDE = drawn(MetaArbitraries.clusterwide());

    private static final Arbitrary<CiliumEnvoyConfig> ENVOY_CONFIGS =
            DRAWN.objects(CiliumEnvoyConfig.KIND, CiliumEnvoyConfig.class);
    private static final Arbitrary<CiliumClusterwideEnvoyConfig> CLUSTERWIDE_ENVOY_CONFIGS =
            CLUSTERWIDE.objects(CiliumClusterwideEnvoyConfig.KIND, CiliumClusterwideEnvoyConfig.class);
    private static final Arbitrary<CiliumGatewayClassConfig> GATEWAY_CLASS_CONFIGS =
            DRAWN.objects(CiliumGatewayClassConfig.KIND, CiliumGatewayClassConfig.class);

    private EnvoyArbitraries() {}

    private static DrawnByAttribute drawn(Arbitrary<ObjectMeta> metadata) {
        DrawnByAttribute drawn = new DrawnByAttribute()
                .type(ObjectMeta.class, metadata)
                .type(YamlMapping.class, YamlArbitraries.mappings())
                .type(LabelSelector.class, MetaArbitraries.labelSelectors())
                .name("resources", Drawn.few(resources()))
                .name("ports", Drawn.some(Arbitraries.integers().between(0, 65_535)))
                .name(
                        "description",
                        TextArbitraries.texts().filter(text -> text.codePointCount(0, text.length()) <= 64))
                .name(
                        "targets",
                        Arbitraries.of(AccessLogsTarget.class)
                                .list()
                                .uniqueElements()
                                .ofMinSize(1))
                .name("text", TextArbitraries.texts().filter(text -> !text.isEmpty() && text.length() <= 4096));
        return drawn.type(AccessLogs.class, drawn.ofValid(AccessLogs.class));
    }

    private static Arbitrary<YamlMapping> resources() {
        return Combinators.combine(
                        Arbitraries.of("envoy.config.listener.v3.Listener", "envoy.config.cluster.v3.Cluster"),
                        YamlArbitraries.mappings())
                .as((type, rest) -> {
                    Map<String, YamlNode> fields = new LinkedHashMap<>();
                    fields.put("@type", YamlScalar.of("type.googleapis.com/" + type));
                    rest.entries()
                            .forEach(entry -> fields.putIfAbsent(entry.key().text(), entry.value()));
                    return YamlMapping.of(fields);
                });
    }

    /** Returns resources of Envoy, and the Services of a namespace that they serve. */
    public static Arbitrary<CiliumEnvoyConfig> ciliumEnvoyConfigs() {
        return ENVOY_CONFIGS;
    }

    /** Returns resources of Envoy, and the Services that they serve. */
    public static Arbitrary<CiliumClusterwideEnvoyConfig> ciliumClusterwideEnvoyConfigs() {
        return CLUSTERWIDE_ENVOY_CONFIGS;
    }

    /** Returns settings of Gateways. */
    public static Arbitrary<CiliumGatewayClassConfig> ciliumGatewayClassConfigs() {
        return GATEWAY_CLASS_CONFIGS;
    }
}
