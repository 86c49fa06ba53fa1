package io.github.cilium4j.core;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A value with one attribute of each kind that the style has to get right. */
@ManifestStyle
@Value.Immutable
interface StyledValue {
    String name();

    String kind();

    Optional<Integer> port();

    @Value.NaturalOrder
    SortedMap<String, String> labels();

    @Nullable
    List<String> egress();

    @Nullable
    List<String> egressDeny();

    List<String> addresses();

    List<String> headerMatches();

    List<String> toEntities();

    List<String> toFQDNs();

    List<String> toCIDR();

    List<String> http();

    @Value.Derived
    default String title() {
        return kind() + "/" + name();
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableStyledValue.Builder {
        Builder() {}
    }
}
