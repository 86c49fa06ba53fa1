package io.github.cilium4j.policies.lint;

import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.model.cilium.PortProtocol;

/**
 * A port of an element, and where it stands.
 *
 * @param element the element that holds it
 * @param port the port
 * @param path its field
 */
record ListedPort(Element element, PortProtocol port, FieldPath path) {
    /** Returns the port as it is written. */
    String text() {
        return port.port().orElse("");
    }

    /** Returns a new finding of a rule at a field of the port. */
    Finding.Builder finding(RuleInfo info, String field) {
        return element.finding(info, path.child(field));
    }
}
