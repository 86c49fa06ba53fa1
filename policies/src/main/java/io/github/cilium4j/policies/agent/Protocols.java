package io.github.cilium4j.policies.agent;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.value.NearestName;
import io.github.cilium4j.model.cilium.L4Proto;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The protocols that a port can have. Source: cilium 1.18.6 to 1.20.2, pkg/policy/api/utils.go. */
final class Protocols {
    private static final Map<String, L4Proto> BY_NAME = Arrays.stream(L4Proto.values())
            .collect(Collectors.toUnmodifiableMap(L4Proto::toString, Function.identity()));
    private static final Map<L4Proto, Set<CiliumVersion>> READERS = readers();

    private Protocols() {}

    private static Map<L4Proto, Set<CiliumVersion>> readers() {
        Map<L4Proto, Set<CiliumVersion>> readers = new EnumMap<>(L4Proto.class);
        Arrays.stream(L4Proto.values()).forEach(protocol -> readers.put(protocol, Versions.of(protocol)));
        return readers;
    }

    /** Returns the protocol that a text names in any letters. */
    static Optional<L4Proto> find(String text) {
        return exactly(text.toUpperCase(Locale.ROOT));
    }

    /** Returns the protocol that a text names in capital letters. */
    static Optional<L4Proto> exactly(String text) {
        return Optional.ofNullable(BY_NAME.get(text));
    }

    /** Returns the versions that know a protocol. */
    static Set<CiliumVersion> readers(L4Proto protocol) {
        return READERS.getOrDefault(protocol, Versions.NONE);
    }

    /** Returns the nearest name that every version knows. */
    static Optional<String> near(String text) {
        return NearestName.among(BY_NAME.keySet())
                .to(text)
                .filter(name -> exactly(name)
                        .filter(near -> readers(near).equals(Versions.ALL))
                        .isPresent());
    }
}
