package io.github.cilium4j.policies.verdict;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.core.yaml.YamlNode;
import io.github.cilium4j.core.yaml.YamlScalar;
import io.github.cilium4j.core.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An item of {@code http}. Path, method and host are expressions that Envoy compares with the whole value; all that is written must
 * hold. A value that only a Secret knows never matches here. Source: cilium 1.18.6 to 1.20.2, pkg/envoy/xds_server.go.
 *
 * @param item its tree
 */
record HttpItem(YamlMapping item) {
    boolean matches(HttpRequest request) {
        return matches("method", request.method())
                && matches("path", request.path())
                && matches("host", request.host())
                && plainHeaders().allMatch(header -> has(header, request))
                && item.mappings("headerMatches").stream().allMatch(match -> has(match, request));
    }

    private boolean matches(String field, String value) {
        Optional<String> expression = item.string(field).filter(text -> !text.isEmpty());
        try {
            return expression.isEmpty() || Pattern.matches(expression.get(), value);
        } catch (PatternSyntaxException e) {
            return false;
        }
    }

    private Stream<String> plainHeaders() {
        return item.get("headers").filter(YamlSequence.class::isInstance).stream()
                .flatMap(list -> ((YamlSequence) list).items().stream())
                .filter(YamlScalar.class::isInstance)
                .map(text -> ((YamlScalar) text).text());
    }

    /** {@code Name: value} and {@code Name value} ask for the value, {@code Name} for the header. */
    private static boolean has(String written, HttpRequest request) {
        int blank = written.indexOf(' ');
        String name = (blank < 0 ? written : written.substring(0, blank)).replaceFirst(":$", "");
        Optional<String> own = header(name, request);
        return blank < 0
                ? own.isPresent()
                : own.filter(written.substring(blank + 1)::equals).isPresent();
    }

    /** With a mismatch action the request passes and is logged or edited. */
    private static boolean has(YamlMapping match, HttpRequest request) {
        if (match.string("mismatch").filter(action -> !action.isEmpty()).isPresent()) {
            return true;
        }
        Optional<String> own = header(match.string("name").orElse(""), request);
        Optional<String> wanted = match.string("value").filter(value -> !value.isEmpty());
        return match.mapping("secret").isEmpty() && own.isPresent() && (wanted.isEmpty() || own.equals(wanted));
    }

    private static Optional<String> header(String name, HttpRequest request) {
        return request.headers().entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    String words() {
        List<String> parts = new ArrayList<>();
        parts.add(item.string("method").orElse("any method"));
        parts.add(item.string("path").orElse("any path"));
        item.string("host").ifPresent(host -> parts.add("host " + host));
        plainHeaders().forEach(header -> parts.add("header " + header));
        for (YamlMapping match : item.mappings("headerMatches")) {
            parts.add("header " + match.string("name").orElse("") + headerValue(match.get("value")));
        }
        return String.join(" ", parts);
    }

    private static String headerValue(Optional<YamlNode> value) {
        return value.filter(YamlScalar.class::isInstance)
                .map(scalar -> " " + ((YamlScalar) scalar).text())
                .orElse("");
    }
}
