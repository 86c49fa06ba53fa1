package io.github.cilium4j.policies.cases;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.cilium4j.core.value.IpAddress;
import io.github.cilium4j.core.yaml.YamlMapping;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** An end of flows as it is written: a workload, a reserved identity, or an address outside. */
@Value.Immutable
@JsonDeserialize(as = ImmutablePeerText.class)
interface PeerText {
    /** Returns the labels as Cilium knows them, without {@code k8s:}. */
    Map<String, String> labels();

    /** Returns the named ports of a workload, the number of each name by protocol. */
    Map<String, YamlMapping> ports();

    /** Returns the names of a reserved identity, such as {@code host}. */
    List<String> reserved();

    /** Returns the address of something outside the cluster. */
    Optional<IpAddress> ip();

    /** Returns the names that a DNS answer gave the address for. */
    List<String> names();
}
