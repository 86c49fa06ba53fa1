package io.github.cilium4j.model.cilium;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.cilium4j.core.meta.LabelSelector;
import io.github.cilium4j.core.value.Cidr;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an element about incoming traffic says of its peers, whether it allows or denies: at most one member that is
 * not empty. Without any the peer is everyone.
 *
 * @since 0.1.0
 */
public interface IngressCommonRule {
    /**
     * Returns the labels of pods that are the peer. A key may carry a source such as {@code k8s:} or
     * {@code reserved:}. In a CiliumNetworkPolicy a selector that names no namespace means the policy's own;
     * {@code [{}]} is every pod there, {@code []} none, absent any peer (policy semantics of cilium 1.18.6 to
     * 1.20.2).
     */
    @Nullable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    List<LabelSelector> fromEndpoints();

    /**
     * Returns the labels of other nodes that are the peer. Needs {@code enable-node-selector-labels}, which is off
     * unless set.
     */
    @Nullable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    List<LabelSelector> fromNodes();

    /** Returns the entities that are the peer. {@code []} is no peer, absent any. */
    @Nullable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    List<Entity> fromEntities();

    /**
     * Returns the blocks of addresses outside the cluster that are the peer; pods and nodes are never matched by
     * address unless {@code policy-cidr-match-mode} says so.
     */
    @Nullable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    List<Cidr> fromCIDR();

    /** Returns the blocks with exceptions, and groups of blocks, that are the peer. */
    @Nullable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    List<CidrRule> fromCIDRSet();

    /** Returns the groups of a cloud provider that are the peer. {@code []} is the same as absent. */
    @Nullable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    List<Groups> fromGroups();

    /**
     * Returns labels that every pod selected by any rule must have besides. Known to 1.18 only: from 1.19 on the list
     * must be empty.
     */
    @Nullable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    List<LabelSelector> fromRequires();

    /** Returns the types of ICMP messages; not together with {@code toPorts}. */
    @Nullable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    List<IcmpRule> icmps();
}
