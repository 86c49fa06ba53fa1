package io.github.cilium4j.policies.lint;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.core.value.Re2Pattern;
import io.github.cilium4j.model.inventory.Cluster;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A method or host that no request can have: methods are upper case, and a host is a regular expression too. */
final class RequestNobodySends implements LintRule<Cluster> {
    private static final RuleInfo INFO = RuleInfo.of(
            "POL-043", Gate.DATAPATH, Severity.ERROR, "an HTTP rule has a method or host that no request meets");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Cluster cluster) {
        return HttpRequests.of(cluster.manifests())
                .flatMap(item -> Stream.concat(method(item), host(item)))
                .toList();
    }

    private static Stream<Finding> method(HttpRequests item) {
        return item.request().method().stream()
                .filter(text -> isWord(text) && !text.equals(text.toUpperCase(Locale.ROOT)))
                .map(text -> item.finding(INFO, "method")
                        .message("\"" + text + "\" is compared with the method as it is sent, and that is upper case")
                        .fix("Write \"" + text.toUpperCase(Locale.ROOT) + "\"")
                        .build());
    }

    private static boolean isWord(String text) {
        return text.chars().allMatch(Character::isLetter);
    }

    private static Stream<Finding> host(HttpRequests item) {
        return item.request().host().stream()
                .filter(text -> !isPattern(text))
                .map(text -> item.finding(INFO, "host")
                        .message("\"" + text
                                + "\" is no regular expression, which a host is; nothing checks it before the"
                                + " proxy does")
                        .fix("Write \".*\" for any text and \"\\\\.\" for a dot, such as \".*\\\\.example\\\\.com\"")
                        .addReferences("V-L7-11")
                        .build());
    }

    private static boolean isPattern(String text) {
        try {
            Re2Pattern.parse(text);
            return true;
        } catch (InvalidManifestException e) {
            return false;
        }
    }
}
