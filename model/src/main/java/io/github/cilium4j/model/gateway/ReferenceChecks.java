package io.github.cilium4j.model.gateway;

import io.github.cilium4j.core.InvalidManifestException;
import java.util.List;

/** What the definitions refuse of references. */
final class ReferenceChecks {
    private static final int MOST = 16;

    private ReferenceChecks() {}

    static void check(ParentReference parent) {
        TextForm.GROUP.check("group", parent.group());
        TextForm.KIND.check("kind", parent.kind());
        TextForm.NAMESPACE.check("namespace", parent.namespace());
        TextForm.OBJECT.check("name", parent.name());
        TextForm.SECTION.check("sectionName", parent.sectionName());
    }

    static void check(LocalObjectReference reference) {
        TextForm.GROUP.check("group", reference.group());
        TextForm.KIND.check("kind", reference.kind());
        TextForm.OBJECT.check("name", reference.name());
    }

    static void backend(BackendReference backend) {
        TextForm.GROUP.check("group", backend.group());
        TextForm.KIND.check("kind", backend.kind());
        TextForm.NAMESPACE.check("namespace", backend.namespace());
        TextForm.OBJECT.check("name", backend.name());
        boolean service = backend.group().orElse("").isEmpty()
                && backend.kind().orElse("Service").equals("Service");
        if (service && backend.port().isEmpty()) {
            throw new InvalidManifestException("port", "a Service needs it", "Write the port of the Service");
        }
    }

    static void check(ReferenceGrantFrom from) {
        TextForm.GROUP.check("group", from.group());
        TextForm.KIND.check("kind", from.kind());
        TextForm.NAMESPACE.check("namespace", from.namespace());
    }

    static void check(ReferenceGrantTo to) {
        TextForm.GROUP.check("group", to.group());
        TextForm.KIND.check("kind", to.kind());
        TextForm.OBJECT.check("name", to.name());
    }

    static void grant(ReferenceGrantSpec spec) {
        some("from", spec.from());
        some("to", spec.to());
    }

    private static void some(String attribute, List<?> items) {
        Limits.atMost(attribute, items, MOST);
        if (items.isEmpty()) {
            throw new InvalidManifestException(attribute, "the list is empty", "Write 1 to " + MOST);
        }
    }
}
