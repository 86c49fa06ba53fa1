package io.github.cilium4j.policies.lb;

import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Origin;
import io.github.cilium4j.core.manifest.Located;
import io.github.cilium4j.core.manifest.Manifest;
import io.github.cilium4j.model.cilium.CiliumL2AnnouncementPolicy;
import io.github.cilium4j.model.cilium.L2AnnouncementPolicySpec;
import java.util.ArrayList;
import java.util.List;

/**
 * An interface to announce on, and where it stands.
 *
 * @param pattern a regular expression in RE2 syntax that is found anywhere in a device's name
 * @param subject the object that holds it, such as {@code CiliumL2AnnouncementPolicy default}; empty when there is none
 * @param path its field within the object or configuration
 * @param origin its place
 * @since 0.1.0
 */
public record AnnouncedInterface(String pattern, String subject, FieldPath path, Origin origin) {
    private static final FieldPath INTERFACES = FieldPath.of("spec", "interfaces");

    /** Returns the interfaces of a policy with their places; none when the policy announces on every device. */
    public static List<AnnouncedInterface> of(Located<CiliumL2AnnouncementPolicy> policy) {
        List<String> patterns = policy.manifest()
                .spec()
                .map(L2AnnouncementPolicySpec::interfaces)
                .orElse(List.of());
        String subject = Manifest.describe(policy.manifest());
        List<AnnouncedInterface> interfaces = new ArrayList<>();
        for (int i = 0; i < patterns.size(); i++) {
            FieldPath path = INTERFACES.index(i);
            interfaces.add(new AnnouncedInterface(patterns.get(i), subject, path, policy.locate(path)));
        }
        return interfaces;
    }
}
