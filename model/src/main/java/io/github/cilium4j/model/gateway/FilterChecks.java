package io.github.cilium4j.model.gateway;

import io.github.cilium4j.core.InvalidManifestException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the definition refuses of filters. */
final class FilterChecks {
    private static final int MOST = 16;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Set<HTTPRouteFilterType> REPEATABLE =
            Set.of(HTTPRouteFilterType.REQUEST_MIRROR, HTTPRouteFilterType.EXTENSION_REF);

    private FilterChecks() {}

    static void list(List<HTTPRouteFilter> filters) {
        Limits.atMost("filters", filters, MOST);
        List<HTTPRouteFilterType> types =
                filters.stream().map(HTTPRouteFilter::type).toList();
        Limits.different(
                "filters",
                types.stream()
                        .filter(type -> !REPEATABLE.contains(type))
                        .map(HTTPRouteFilterType::toString)
                        .toList());
        if (types.contains(HTTPRouteFilterType.REQUEST_REDIRECT) && types.contains(HTTPRouteFilterType.URL_REWRITE)) {
            throw new InvalidManifestException("filters", "both RequestRedirect and URLRewrite", "Remove one");
        }
    }

    static void filter(HTTPRouteFilter filter) {
        members(filter).forEach((type, member) -> {
            if (member.isPresent() != (type == filter.type())) {
                throw new InvalidManifestException(
                        "type",
                        filter.type()
                                + (member.isPresent() ? " stands beside what " : " needs what ")
                                + (member.isPresent() ? type + " needs" : "it names"),
                        "Write exactly the member that the type names");
            }
        });
    }

    private static Map<HTTPRouteFilterType, Optional<?>> members(HTTPRouteFilter filter) {
        Map<HTTPRouteFilterType, Optional<?>> members = new EnumMap<>(HTTPRouteFilterType.class);
        members.put(HTTPRouteFilterType.REQUEST_HEADER_MODIFIER, filter.requestHeaderModifier());
        members.put(HTTPRouteFilterType.RESPONSE_HEADER_MODIFIER, filter.responseHeaderModifier());
        members.put(HTTPRouteFilterType.REQUEST_MIRROR, filter.requestMirror());
        members.put(HTTPRouteFilterType.REQUEST_REDIRECT, filter.requestRedirect());
        members.put(HTTPRouteFilterType.URL_REWRITE, filter.urlRewrite());
        members.put(HTTPRouteFilterType.EXTENSION_REF, filter.extensionRef());
        members.put(HTTPRouteFilterType.CORS, filter.cors());
        return members;
    }

    static void headers(HTTPHeaderFilter filter) {
        Limits.atMost("set", filter.set(), MOST);
        Limits.atMost("add", filter.add(), MOST);
        Limits.atMost("remove", filter.remove(), MOST);
        Limits.different("set", filter.set().stream().map(HTTPHeader::name).toList());
        Limits.different("add", filter.add().stream().map(HTTPHeader::name).toList());
        Limits.different("remove", filter.remove());
    }

    static void mirror(HTTPRequestMirrorFilter filter) {
        Limits.range("percent", filter.percent(), 0, 100);
        if (filter.percent().isPresent() && filter.fraction().isPresent()) {
            throw new InvalidManifestException("", "both percent and fraction", "Write at most one of them");
        }
    }

    static void fraction(Fraction fraction) {
        Limits.range("numerator", Optional.of(fraction.numerator()), 0, Integer.MAX_VALUE);
        Limits.range("denominator", fraction.denominator(), 1, Integer.MAX_VALUE);
        Limits.range(
                "numerator",
                Optional.of(fraction.numerator()),
                0,
                fraction.denominator().orElse(100));
    }

    static void redirect(HTTPRequestRedirectFilter filter) {
        TextForm.HOST.check("hostname", filter.hostname());
        filter.statusCode().filter(code -> !REDIRECTS.contains(code)).ifPresent(code -> {
            throw new InvalidManifestException(
                    "statusCode", code + " is no redirect", "Write 301, 302, 303, 307 or 308");
        });
    }

    static void rewrite(HTTPURLRewriteFilter filter) {
        TextForm.HOST.check("hostname", filter.hostname());
    }

    static void path(HTTPPathModifier modifier) {
        TextForm.PATH.check("replaceFullPath", modifier.replaceFullPath());
        TextForm.PATH.check("replacePrefixMatch", modifier.replacePrefixMatch());
        boolean full = modifier.type() == HTTPPathModifierType.REPLACE_FULL_PATH;
        if (modifier.replaceFullPath().isPresent() != full
                || modifier.replacePrefixMatch().isPresent() == full) {
            throw new InvalidManifestException(
                    "type",
                    modifier.type() + " needs the member that it names, and no other",
                    "Write " + (full ? "replaceFullPath" : "replacePrefixMatch") + " alone");
        }
    }
}
