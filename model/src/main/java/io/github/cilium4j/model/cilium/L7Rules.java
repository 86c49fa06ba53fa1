package io.github.cilium4j.model.cilium;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.CiliumVersions;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What the proxy lets through on a port: requests of exactly one protocol. An empty list is as good as none.
 *
 * <p>Of several rules for the same traffic each adds requests; one without an L7 part lets every request through.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableL7Rules.class)
@JsonDeserialize(as = ImmutableL7Rules.class)
@JsonPropertyOrder({"http", "dns", "kafka", "l7proto", "l7"})
public interface L7Rules {
    /** Returns the HTTP requests that pass; others get a 403. */
    @Nullable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    List<PortRuleHttp> http();

    /** Returns the DNS queries that pass; others are refused. Only in egress. */
    @Nullable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    List<PortRuleDns> dns();

    /** Returns the Kafka requests that pass. */
    @CiliumVersions(until = CiliumVersion.V1_19)
    @Nullable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    List<PortRuleKafka> kafka();

    /** Returns the name of a protocol that a proxylib parser knows. */
    @CiliumVersions(until = CiliumVersion.V1_19)
    Optional<String> l7proto();

    /** Returns the requests of {@link #l7proto} that pass. */
    @CiliumVersions(until = CiliumVersion.V1_19)
    @Nullable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    List<PortRuleL7> l7();

    /**
     * Refuses none or several protocols, and {@code l7} without its protocol: cilium CRD and 1.18.6
     * pkg/policy/api/rule_validation.go.
     */
    @Value.Check
    default void check() {
        L7Checks.oneProtocol(this);
    }

    /** Returns the rules that let HTTP requests through. */
    static L7Rules http(PortRuleHttp... requests) {
        return ImmutableL7Rules.builder().addHttp(requests).build();
    }

    /** Returns the rules that let DNS queries through. */
    static L7Rules dns(PortRuleDns... queries) {
        return ImmutableL7Rules.builder().addDns(queries).build();
    }

    /** Returns the rules that let Kafka requests through; gone from Cilium 1.20. */
    static L7Rules kafka(PortRuleKafka... requests) {
        return ImmutableL7Rules.builder().addKafka(requests).build();
    }

    /** Returns the rules that let requests of a proxylib parser through; gone from Cilium 1.20. */
    static L7Rules l7(String protocol, PortRuleL7... requests) {
        return ImmutableL7Rules.builder().l7proto(protocol).addL7(requests).build();
    }
}
