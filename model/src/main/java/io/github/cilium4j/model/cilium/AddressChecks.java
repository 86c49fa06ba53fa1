package io.github.cilium4j.model.cilium;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.value.IpAddress;

/** Refuses texts that are no addresses. */
final class AddressChecks {
    private AddressChecks() {}

    /** Refuses a text that is no address; one of IPv6 may name a zone. */
    static void address(String attribute, String text) {
        int zone = text.indexOf(':') < 0 ? -1 : text.indexOf('%');
        try {
            IpAddress.parse(zone < 0 || zone == text.length() - 1 ? text : text.substring(0, zone));
        } catch (InvalidManifestException e) {
            throw e.under(attribute);
        }
    }
}
