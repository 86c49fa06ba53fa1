package io.github.cilium4j.model.prometheus;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.Quoted;
import io.github.cilium4j.core.value.IntOrString;
import io.github.cilium4j.core.value.Re2Pattern;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the custom resource definitions of Prometheus Operator 0.95.1 refuse beyond types and enums. */
final class CrdConstraints {
    private static final Re2Pattern PROXY_URL = Re2Pattern.parse("^(http|https|socks5)://.+$");
    private static final Re2Pattern TOKEN_URL = Re2Pattern.parse("^(http|https)://.+$");
    private static final Re2Pattern QUANTITY =
            Re2Pattern.parse("^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|"
                    + "([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$");
    private static final Re2Pattern SIZE = Re2Pattern.parse("(^0|([0-9]*[.])?[0-9]+((K|M|G|T|E|P)i?)?B)$");

    private CrdConstraints() {}

    static void proxyUrl(ProxyConfig config) {
        config.proxyUrl()
                .ifPresent(url -> matches("proxyUrl", url, PROXY_URL, "Write a URL such as http://proxy:3128"));
    }

    static void tokenUrl(String url) {
        matches("tokenUrl", url, TOKEN_URL, "Write a URL such as https://login.example.com/token");
    }

    static void limits(MonitorSpec spec) {
        notNegative("sampleLimit", spec.sampleLimit());
        notNegative("targetLimit", spec.targetLimit());
        notNegative("labelLimit", spec.labelLimit());
        notNegative("labelNameLengthLimit", spec.labelNameLengthLimit());
        notNegative("labelValueLengthLimit", spec.labelValueLengthLimit());
        notNegative("keepDroppedTargets", spec.keepDroppedTargets());
        notNegative("nativeHistogramBucketLimit", spec.nativeHistogramBucketLimit());
        spec.bodySizeLimit().ifPresent(size -> matches("bodySizeLimit", size, SIZE, "Write 0, or a size such as 10MB"));
        spec.nativeHistogramMinBucketFactor()
                .flatMap(IntOrString::text)
                .ifPresent(factor ->
                        matches("nativeHistogramMinBucketFactor", factor, QUANTITY, "Write a quantity such as 1.1"));
        notEmpty("scrapeClass", spec.scrapeClass());
        notRepeated("scrapeProtocols", spec.scrapeProtocols());
    }

    static void notNegative(String attribute, Optional<Long> number) {
        number.filter(n -> n < 0).ifPresent(n -> {
            throw new InvalidManifestException(attribute, n + " is negative", "Write 0 or more");
        });
    }

    private static void notEmpty(String attribute, Optional<String> text) {
        text.filter(String::isEmpty).ifPresent(t -> {
            throw new InvalidManifestException(attribute, "the text is empty", "Write a name, or leave it out");
        });
    }

    private static void notRepeated(String attribute, List<?> items) {
        Set<Object> seen = new HashSet<>();
        for (Object item : items) {
            if (!seen.add(item)) {
                throw new InvalidManifestException(
                        attribute, Quoted.of(item.toString()) + " is there twice", "Remove one");
            }
        }
    }

    private static void matches(String attribute, String text, Re2Pattern pattern, String fix) {
        if (!pattern.findsIn(text)) {
            throw new InvalidManifestException(attribute, Quoted.of(text) + " does not match " + pattern, fix);
        }
    }
}
