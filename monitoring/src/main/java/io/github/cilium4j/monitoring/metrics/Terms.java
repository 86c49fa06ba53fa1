package io.github.cilium4j.monitoring.metrics;

import io.github.cilium4j.model.profile.ClusterProfile;
import io.github.cilium4j.model.profile.IdentityAllocationMode;
import io.github.cilium4j.model.profile.Setting;
import java.util.List;

/** What a single term of a condition means for a cluster. A setting that the profile does not hold makes it unknown. */
final class Terms {
    private Terms() {}

    static Availability judge(String term, ClusterProfile profile) {
        int colon = term.indexOf(':');
        String rest = term.substring(colon + 1);
        return switch (colon < 0 ? "" : term.substring(0, colon)) {
            case "never" -> Availability.no(words(rest));
            case "event", "traffic" -> once(words(rest));
            case "crd" -> once(rest);
            case "l7-traffic" -> proxied(profile, words(rest) + " through the proxy");
            case "metrics" -> switchedOn(rest.substring(1), profile);
            case "hubble.metrics" -> handler(rest, profile);
            default -> setting(term, profile);
        };
    }

    private static Availability setting(String term, ClusterProfile profile) {
        if (term.startsWith("ipam=")) {
            return equal(term, "ipam.mode", profile.ipamMode());
        }
        if (term.startsWith("identityAllocationMode=")) {
            return identities(term, profile.identityAllocationMode());
        }
        return switch (term) {
            case "l7-policy" -> proxied(profile, "rule about L7");
            case "l7-traffic" -> proxied(profile, "traffic through the proxy");
            case "l7Proxy" -> flag(term, profile.l7Proxy());
            case "ipv4.enabled" -> flag(term, profile.ipv4());
            case "ipv6.enabled" -> flag(term, profile.ipv6());
            // The profile does not hold them, and the charts of all three versions have them on.
            case "enableLBIPAM", "healthChecking" -> Availability.data();
            default -> Availability.unknown("the profile does not say " + term);
        };
    }

    private static Availability once(String event) {
        return new Availability(Availability.Outcome.DATA, "from the first on: " + event);
    }

    private static Availability proxied(ClusterProfile profile, String event) {
        return flag("l7Proxy", profile.l7Proxy()).and(once(event));
    }

    private static Availability flag(String key, Setting<Boolean> setting) {
        return setting.value() ? Availability.data() : Availability.no(key + " is false");
    }

    private static Availability equal(String term, String key, Setting<?> setting) {
        String value = setting.value().toString();
        boolean same = term.endsWith("=" + value);
        return same ? Availability.data() : Availability.no(key + " is " + value);
    }

    /** Both modes that write twice are meant by {@code doublewrite}. */
    private static Availability identities(String term, Setting<IdentityAllocationMode> setting) {
        boolean twice = setting.value().toString().startsWith("doublewrite");
        return twice && term.endsWith("=doublewrite")
                ? Availability.data()
                : equal(term, "identityAllocationMode", setting);
    }

    private static Availability switchedOn(String metric, ClusterProfile profile) {
        return AgentSwitches.isOn(metric, profile)
                ? Availability.data()
                : Availability.no("it is off until prometheus.metrics has \"+" + metric + "\"");
    }

    private static Availability handler(String name, ClusterProfile profile) {
        List<String> handlers = profile.hubbleMetrics().value().stream()
                .map(handler -> handler.split(":", 2)[0])
                .toList();
        boolean there = name.equals("any") ? !handlers.isEmpty() : handlers.contains(name);
        return there
                ? Availability.data()
                : Availability.no("hubble.metrics.enabled has no " + (name.equals("any") ? "entry" : name));
    }

    private static String words(String term) {
        return term.replace('-', ' ');
    }
}
