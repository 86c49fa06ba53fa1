package io.github.cilium4j.policies.lint;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.model.inventory.Cluster;
import java.util.List;

/** A path that ends as if what follows did not matter: Envoy compares the whole path. Source: cilium 1.18.6 to 1.20.2, pkg/envoy. */
final class PathWithoutPattern implements LintRule<Cluster> {
    private static final RuleInfo INFO = RuleInfo.of(
            "POL-042", Gate.DATAPATH, Severity.WARNING, "an HTTP path ends like a prefix, and is compared as a whole");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Cluster cluster) {
        return HttpRequests.of(cluster.manifests())
                .filter(item -> item.request()
                        .path()
                        .filter(PathWithoutPattern::looksLikePrefix)
                        .isPresent())
                .map(PathWithoutPattern::finding)
                .toList();
    }

    /** {@code /} alone is POL-004. */
    private static boolean looksLikePrefix(String path) {
        return path.endsWith("/*") || (path.endsWith("/") && path.length() > 1);
    }

    private static Finding finding(HttpRequests item) {
        String path = item.request().path().orElse("");
        String reading = path.endsWith("*") ? "a star repeats the slash before it" : "nothing may follow the slash";
        String start = path.substring(0, path.lastIndexOf('/'));
        return item.finding(INFO, "path")
                .message("\"" + path + "\" is a regular expression for the whole path, in which " + reading
                        + ", so everything below gets 403")
                .fix("Write \"" + start + "/.*\"")
                .build();
    }
}
