package io.github.cilium4j.model.cilium;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.meta.LabelSelector;
import io.github.cilium4j.core.value.Cidr;
import io.github.cilium4j.core.value.DnsName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A block of addresses, or a group of blocks, without some blocks inside it.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableCidrRule.class)
@JsonDeserialize(as = ImmutableCidrRule.class)
@JsonPropertyOrder({"cidr", "cidrGroupRef", "cidrGroupSelector", "except"})
public interface CidrRule {
    /** Returns the block. */
    Optional<Cidr> cidr();

    /** Returns the name of a {@link CiliumCIDRGroup}; one that does not exist holds no address. */
    Optional<DnsName> cidrGroupRef();

    /** Returns the labels of {@link CiliumCIDRGroup}s. */
    Optional<LabelSelector> cidrGroupSelector();

    /**
     * Returns the blocks that are left out. Beside {@link #cidr} they lie inside it; one that holds it is refused by
     * 1.20 and leaves nothing before.
     */
    @Nullable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    List<Cidr> except();

    /**
     * Refuses none or several of block, group and selector, and an exception outside the block: cilium CRD and 1.18.6
     * pkg/policy/api/rule_validation.go.
     */
    @Value.Check
    default void check() {
        CidrChecks.oneForm(this);
        CidrChecks.exceptionsInside(this);
    }

    /**
     * Returns the rule of a block such as {@code 10.0.0.0/8}, without some blocks inside it.
     *
     * @throws InvalidManifestException when a text is no block, or an exception is outside
     */
    static CidrRule of(String cidr, String... except) {
        return of(Cidr.parse(cidr)).excluding(except);
    }

    /** Returns the rule of a block. */
    static CidrRule of(Cidr cidr) {
        return ImmutableCidrRule.builder().cidr(cidr).build();
    }

    /** Returns the rule of the CiliumCIDRGroup with a name. */
    static CidrRule group(String name) {
        return ImmutableCidrRule.builder().cidrGroupRef(DnsName.parse(name)).build();
    }

    /** Returns the rule of the CiliumCIDRGroups with some labels. */
    static CidrRule group(LabelSelector labels) {
        return ImmutableCidrRule.builder().cidrGroupSelector(labels).build();
    }

    /** Returns this rule without some more blocks. */
    default CidrRule excluding(String... blocks) {
        Cidr[] parsed = Stream.of(blocks).map(Cidr::parse).toArray(Cidr[]::new);
        return parsed.length == 0
                ? this
                : ImmutableCidrRule.builder().from(this).addExcept(parsed).build();
    }
}
