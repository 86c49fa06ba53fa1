package io.github.cilium4j.overlay.lockout;

import io.github.cilium4j.core.value.DnsName;
import io.github.cilium4j.overlay.config.DeliveryKeys;
import io.github.cilium4j.overlay.config.OverlayConfig;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The server of the repository that Argo CD reads.
 *
 * @param host its name or address
 * @param port where it listens
 */
record GitServer(String host, int port) {
    /** A URL, or the short form of SSH: {@code git@host:path}. */
    private static final Pattern PLACE =
            Pattern.compile("(?:(https|http|ssh|git)://)?(?:[^@/]+@)?([^:/@]+)(?::(\\d+))?(?:[:/].*)?");

    static Optional<GitServer> of(OverlayConfig config) {
        String url = config.get(DeliveryKeys.GIT_REPO_URL);
        return url.equals(DeliveryKeys.REPO_URL_UNKNOWN) ? Optional.empty() : of(url);
    }

    /** Returns the server of a URL; empty when it has no host outside of the cluster. */
    static Optional<GitServer> of(String url) {
        Matcher place = PLACE.matcher(url);
        if (!place.matches()) {
            return Optional.empty();
        }
        String host = place.group(2).toLowerCase(Locale.ROOT);
        if (!host.contains(".") || !DnsName.isValid(host) || host.matches(".*\\.svc(\\.cluster\\.local)?")) {
            return Optional.empty();
        }
        String scheme = place.group(1) == null ? "ssh" : place.group(1);
        return Optional.of(
                new GitServer(host, place.group(3) == null ? port(scheme) : Integer.parseInt(place.group(3))));
    }

    private static int port(String scheme) {
        return switch (scheme) {
            case "ssh" -> 22;
            case "http" -> 80;
            case "git" -> 9418;
            default -> 443;
        };
    }
}
