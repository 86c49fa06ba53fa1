package io.github.cilium4j.model.cilium.endpoint;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.value.IpAddress;
import java.util.Optional;

/** Addresses as agents report them. */
final class AddressText {
    private AddressText() {}

    static Optional<IpAddress> find(String text) {
        try {
            return Optional.of(IpAddress.parse(text));
        } catch (InvalidManifestException e) {
            return Optional.empty();
        }
    }
}
