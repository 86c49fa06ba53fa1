package io.github.cilium4j.policies.verdict;

import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.model.cilium.AuthenticationMode;
import io.github.cilium4j.policies.imported.ImportedL7;
import io.github.cilium4j.policies.imported.IpProtocol;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What all elements together say about one peer selector on one port or range. Mutable while an endpoint's policy is made.
 *
 * <p>Source: cilium 1.18.6 to 1.20.2, pkg/policy/l4.go and rule.go ({@code mergePortProto}).
 */
final class L4Filter {
    /**
     * What filters are told apart by.
     *
     * @param protocol the protocol; null for every one
     * @param first the first port
     * @param last the last port
     * @param name the name of the port, or empty
     * @param peers the number of the condition on peers
     */
    record Key(@Nullable IpProtocol protocol, int first, int last, String name, int peers) {}

    private static final int WEAKEST_REDIRECT = 126;

    private final Key key;
    private final List<RuleReference> sources = new ArrayList<>();
    private boolean deny;
    private boolean onlyLowest;
    private boolean everyRequest;
    private Optional<AuthenticationMode> authentication = Optional.empty();
    private Optional<ImportedL7> requests = Optional.empty();

    L4Filter(Key key) {
        this.key = key;
    }

    Key key() {
        return key;
    }

    boolean isDeny() {
        return deny;
    }

    /** Returns the strength of the authentication that is asked for, see {@link AuthStrength}. */
    int authentication() {
        return authentication.map(AuthStrength::of).orElse(AuthStrength.NOTHING);
    }

    boolean isRedirect() {
        return requests.isPresent();
    }

    /** Returns which allow wins: the strength of the redirect, from 1 to 126, or 0; below that what only the agent allows. */
    int precedence() {
        return requests.map(filter -> WEAKEST_REDIRECT + 1 - filter.priority())
                .orElse(onlyLowest && sources.isEmpty() ? -1 : 0);
    }

    List<RuleReference> sources() {
        return sources;
    }

    /** Adds an element that denies; whatever else was said about the same is void. */
    void deny(RuleReference source) {
        if (!deny) {
            deny = true;
            sources.clear();
            authentication = Optional.empty();
            requests = Optional.empty();
        }
        sources.add(source);
    }

    /** Adds an element that allows. */
    void allow(RuleReference source, Optional<AuthenticationMode> mode, Optional<ImportedL7> filter) {
        if (deny) {
            return;
        }
        authentication = merged(mode);
        boolean plain = sources.isEmpty() ? filter.isEmpty() : everyRequest || filter.isEmpty();
        requests = L7Merge.of(requests, filter);
        everyRequest =
                plain || requests.filter(merged -> merged.items().isEmpty()).isPresent();
        sources.add(source);
    }

    /** Lets every request pass, through the proxy as before. */
    void allowEveryRequest() {
        everyRequest = true;
    }

    /** Returns the requests that pass; none means all. */
    List<YamlMapping> requests() {
        return everyRequest ? List.of() : requests.map(ImportedL7::items).orElse(List.of());
    }

    Optional<ImportedL7.Parser> parser() {
        return requests.map(ImportedL7::parser);
    }

    /**
     * Adds what the agent allows of its own.
     *
     * @param lowest whether any rule goes before it
     */
    void allow(boolean lowest) {
        onlyLowest = lowest && sources.isEmpty();
    }

    private Optional<AuthenticationMode> merged(Optional<AuthenticationMode> mode) {
        if (authentication.isPresent() && mode.isPresent() && !authentication.equals(mode)) {
            throw new PolicyConflictException(
                    "cannot merge conflicting authentication types (" + authentication.get() + "/" + mode.get() + ")");
        }
        return mode.or(() -> authentication);
    }
}
