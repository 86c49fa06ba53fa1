package io.github.cilium4j.model.schema;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.value.IpAddress;
import io.github.cilium4j.core.yaml.YamlScalar;
import java.math.BigDecimal;

/** The CEL rules of Cilium's kinds, and of the Helm controller's. */
final class CiliumCel {
    private static final String SAME_AS_BEFORE = "Leave it as it was when the object was created";

    private CiliumCel() {}

    static void addTo(CelRules rules) {
        rules.add(
                "has(self.spec) || has(self.specs)",
                self -> self.has("spec") || self.has("specs"),
                "neither spec nor specs",
                "Write spec");
        rules.add(
                "self == '' || isIP(self)",
                self -> self.text().isEmpty() || isIp(self.text()),
                "the text is not an IP address",
                "Write an address such as 192.0.2.1 or 2001:db8::1");
        rules.add(
                "self.keepAliveTimeSeconds <= self.holdTimeSeconds",
                self -> number(self, "keepAliveTimeSeconds").compareTo(number(self, "holdTimeSeconds")) <= 0,
                "keepAliveTimeSeconds is larger than holdTimeSeconds",
                "Write a holdTimeSeconds of at least keepAliveTimeSeconds");
        transitions(rules);
        advertisements(rules);
    }

    /** They compare an object with what it was; a new one keeps them. */
    private static void transitions(CelRules rules) {
        rules.add("self == oldSelf", self -> true, "the field has changed", SAME_AS_BEFORE);
        rules.add(
                "!oldSelf.hasValue() || self == oldSelf.value()",
                self -> true,
                "the field has changed",
                SAME_AS_BEFORE);
    }

    private static void advertisements(CelRules rules) {
        needs(rules, "Service", "service");
        needs(rules, "Interface", "interface");
        excludes(rules, "Service", "service");
        excludes(rules, "Interface", "interface");
        rules.add(
                "self.advertisementType != 'PodCIDR' || !has(self.selector)",
                self -> !self.is("advertisementType", "PodCIDR") || !self.has("selector"),
                "an advertisement of type PodCIDR has a selector",
                "Remove the selector");
    }

    private static void needs(CelRules rules, String type, String field) {
        rules.add(
                "self.advertisementType != '" + type + "' || has(self." + field + ")",
                self -> !self.is("advertisementType", type) || self.has(field),
                "an advertisement of type " + type + " has no " + field,
                "Set " + field);
    }

    private static void excludes(CelRules rules, String type, String field) {
        rules.add(
                "self.advertisementType == '" + type + "' || !has(self." + field + ")",
                self -> self.is("advertisementType", type) || !self.has(field),
                "an advertisement of another type than " + type + " has " + field,
                "Remove " + field + ", or write advertisementType: " + type);
    }

    static BigDecimal number(Seen object, String field) {
        return Numbers.value((YamlScalar) object.get(field).node());
    }

    /** IPv6 addresses that stand for IPv4 ones do not count. Source: apiserver pkg/cel/library/ip.go. */
    private static boolean isIp(String text) {
        try {
            String address = IpAddress.parse(text).toString();
            return !address.startsWith("::ffff:") || address.indexOf('.') < 0;
        } catch (InvalidManifestException e) {
            return false;
        }
    }
}
