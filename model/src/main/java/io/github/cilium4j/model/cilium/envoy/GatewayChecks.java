package io.github.cilium4j.model.cilium.envoy;

import io.github.cilium4j.core.InvalidManifestException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the definitions of the kinds about Envoy refuse, beyond types and enums, and what no agent reads. */
final class GatewayChecks {
    private static final int LAST_PORT = 65_535;
    private static final int LONGEST_DESCRIPTION = 64;
    private static final int LONGEST_LINE = 4096;
    private static final int MOST_FIELDS = 64;
    private static final int MOST_LOGS = 8;

    private GatewayChecks() {}

    static void ports(List<Integer> ports) {
        ports.stream().filter(port -> port < 0 || port > LAST_PORT).findFirst().ifPresent(port -> {
            throw new InvalidManifestException("ports", port + " is no port", "Write a number from 1 to " + LAST_PORT);
        });
    }

    static void description(Optional<String> description) {
        description.ifPresent(text -> length("description", text, 0, LONGEST_DESCRIPTION));
    }

    static void telemetry(Telemetry telemetry) {
        most("accessLogs", telemetry.accessLogs().size(), MOST_LOGS);
    }

    static void log(AccessLogs log) {
        most("json", log.json().size(), MOST_FIELDS);
        log.text().ifPresent(text -> length("text", text, 1, LONGEST_LINE));
        Set<AccessLogsTarget> seen = new HashSet<>();
        log.targets().stream().filter(target -> !seen.add(target)).findFirst().ifPresent(target -> {
            throw new InvalidManifestException("targets", "\"" + target + "\" is there twice", "Write each once");
        });
    }

    private static void most(String attribute, int size, int most) {
        if (size > most) {
            throw new InvalidManifestException(attribute, "there are " + size, "Write at most " + most);
        }
    }

    /** The API server counts code points. */
    private static void length(String attribute, String text, int least, int most) {
        int length = text.codePointCount(0, text.length());
        if (length < least || length > most) {
            throw new InvalidManifestException(
                    attribute, "it has " + length + " characters", "Write " + least + " to " + most);
        }
    }
}
