package io.github.cilium4j.model.gateway;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.Quoted;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the definition refuses of {@link HTTPRouteTimeouts}. */
final class TimeoutChecks {
    private static final Pattern WHOLE = Pattern.compile("([0-9]{1,5}(h|m|s|ms)){1,4}");
    private static final Pattern PART = Pattern.compile("([0-9]+)(ms|h|m|s)");

    private TimeoutChecks() {}

    static void check(HTTPRouteTimeouts timeouts) {
        Optional<Duration> request = timeouts.request().map(text -> parse("request", text));
        Optional<Duration> backend = timeouts.backendRequest().map(text -> parse("backendRequest", text));
        if (request.filter(whole -> !whole.isZero()
                        && backend.filter(one -> one.compareTo(whole) > 0).isPresent())
                .isPresent()) {
            throw new InvalidManifestException(
                    "backendRequest",
                    Quoted.of(timeouts.backendRequest().orElseThrow()) + " is longer than request",
                    "Write at most " + timeouts.request().orElseThrow());
        }
    }

    private static Duration parse(String attribute, String text) {
        if (!WHOLE.matcher(text).matches()) {
            throw new InvalidManifestException(
                    attribute,
                    Quoted.of(text) + " is no duration",
                    "Write whole numbers with h, m, s or ms, such as 10s");
        }
        Duration sum = Duration.ZERO;
        Matcher parts = PART.matcher(text);
        while (parts.find()) {
            sum = sum.plus(unit(parts.group(2)).multipliedBy(Long.parseLong(parts.group(1))));
        }
        return sum;
    }

    private static Duration unit(String unit) {
        return switch (unit) {
            case "h" -> Duration.ofHours(1);
            case "m" -> Duration.ofMinutes(1);
            case "s" -> Duration.ofSeconds(1);
            default -> Duration.ofMillis(1);
        };
    }
}
