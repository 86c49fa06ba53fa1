package io.github.cilium4j.arbitraries;

import io.github.cilium4j.core.meta.ObjectMeta;
import io.github.cilium4j.core.value.PortNumber;
import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.model.gateway.BackendObjectReference;
import io.github.cilium4j.model.gateway.Fraction;
import io.github.cilium4j.model.gateway.HTTPBackendRef;
import io.github.cilium4j.model.gateway.HTTPCORSFilter;
import io.github.cilium4j.model.gateway.HTTPHeader;
import io.github.cilium4j.model.gateway.HTTPHeaderFilter;
import io.github.cilium4j.model.gateway.HTTPHeaderMatch;
import io.github.cilium4j.model.gateway.HTTPPathMatch;
import io.github.cilium4j.model.gateway.HTTPPathModifier;
import io.github.cilium4j.model.gateway.HTTPQueryParamMatch;
import io.github.cilium4j.model.gateway.HTTPRequestMirrorFilter;
import io.github.cilium4j.model.gateway.HTTPRequestRedirectFilter;
import io.github.cilium4j.model.gateway.HTTPRoute;
import io.github.cilium4j.model.gateway.HTTPRouteFilter;
import io.github.cilium4j.model.gateway.HTTPRouteMatch;
import io.github.cilium4j.model.gateway.HTTPRouteRule;
import io.github.cilium4j.model.gateway.HTTPRouteSpec;
import io.github.cilium4j.model.gateway.HTTPRouteTimeouts;
import io.github.cilium4j.model.gateway.HTTPURLRewriteFilter;
import io.github.cilium4j.model.gateway.LocalObjectReference;
import io.github.cilium4j.model.gateway.ReferenceGrant;
import io.github.cilium4j.model.gateway.ReferenceGrantFrom;
import io.github.cilium4j.model.gateway.ReferenceGrantSpec;
import io.github.cilium4j.model.gateway.ReferenceGrantTo;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Routes and grants of the Gateway API in both API versions, with every attribute.
 *
 * @since 0.1.0
 */
public final class GatewayArbitraries {
    private static final Arbitrary<String> HEADERS = Arbitraries.of("X-Tenant", "on", "!a|b~", "x".repeat(256));
    private static final Arbitrary<String> PATHS = Arbitraries.of("/", "/oauth2/", "/a.b/c~d", "/%20", "/x;y=z@1,2");
    private static final Arbitrary<String> SHORT_TEXTS =
            TextArbitraries.texts().filter(text -> !text.isEmpty() && text.length() <= 1000);

    /** Headers and parameters, whose names have another grammar than those of objects and rules. */
    private static final DrawnByAttribute HEADED = new DrawnByAttribute()
            .name("name", HEADERS)
            .name("value", SHORT_TEXTS)
            .name("remove", Drawn.some(HEADERS));

    private static final DrawnByAttribute DRAWN = new DrawnByAttribute()
            .type(
                    PortNumber.class,
                    Arbitraries.integers().between(1, PortNumber.MAX).map(PortNumber::of))
            .name("group", Arbitraries.of("", "apps", "gateway.networking.k8s.io"))
            .name("kind", Arbitraries.of("Service", "Gateway", "a-B1"))
            .name("namespace", TextArbitraries.names())
            .name("sectionName", Arbitraries.of("https", "a.b-c"))
            .name("name", Arbitraries.oneOf(TextArbitraries.names(), Arbitraries.of("a.b-c", "x".repeat(253))))
            .name("hostnames", Drawn.some(Arbitraries.of("hubble.example.com", "*.example.com")))
            .name("hostname", Arbitraries.of("hubble.example.com", "a"))
            .name("value", Arbitraries.oneOf(PATHS, SHORT_TEXTS))
            .name("percent", Arbitraries.integers().between(0, 100))
            .name("weight", Arbitraries.integers().between(0, 1_000_000))
            .name("maxAge", Arbitraries.integers().greaterOrEqual(1))
            .name("numerator", Arbitraries.integers().between(0, 200))
            .name("denominator", Arbitraries.integers().between(1, 200))
            .name("statusCode", Arbitraries.of(301, 302, 303, 307, 308))
            .name("replaceFullPath", TextArbitraries.texts().filter(text -> text.length() <= 1000))
            .name("replacePrefixMatch", TextArbitraries.texts().filter(text -> text.length() <= 1000))
            .name("allowOrigins", Drawn.some(Arbitraries.of("*", "https://*.example.com", "http://a:8080")))
            .name("allowHeaders", Drawn.some(Arbitraries.of("*", "Authorization")))
            .name("exposeHeaders", Drawn.some(HEADERS))
            .name("request", Arbitraries.of("0s", "10s", "1h30m"))
            .name("backendRequest", Arbitraries.of("0s", "500ms", "2h"));

    static {
        DRAWN.type(HTTPPathMatch.class, DRAWN.ofValid(HTTPPathMatch.class));
        HEADED.type(HTTPHeader.class, HEADED.of(HTTPHeader.class));
        DRAWN.type(HTTPHeaderMatch.class, HEADED.of(HTTPHeaderMatch.class));
        DRAWN.type(HTTPQueryParamMatch.class, HEADED.of(HTTPQueryParamMatch.class));
        DRAWN.type(HTTPHeaderFilter.class, HEADED.ofValid(HTTPHeaderFilter.class));
        DRAWN.type(HTTPRouteMatch.class, DRAWN.ofValid(HTTPRouteMatch.class));
        DRAWN.type(HTTPPathModifier.class, DRAWN.ofValid(HTTPPathModifier.class));
        DRAWN.type(HTTPCORSFilter.class, DRAWN.ofValid(HTTPCORSFilter.class));
        DRAWN.type(Fraction.class, DRAWN.ofValid(Fraction.class));
        DRAWN.type(HTTPRouteTimeouts.class, DRAWN.ofValid(HTTPRouteTimeouts.class));
        DRAWN.type(BackendObjectReference.class, DRAWN.ofValid(BackendObjectReference.class));
        DRAWN.type(HTTPRequestMirrorFilter.class, DRAWN.ofValid(HTTPRequestMirrorFilter.class));
        DRAWN.type(HTTPRouteFilter.class, Whole.of(filters()));
        DRAWN.type(HTTPBackendRef.class, Whole.of(DRAWN.ofValid(HTTPBackendRef.class)));
        DRAWN.type(HTTPRouteRule.class, Whole.of(DRAWN.ofValid(HTTPRouteRule.class)));
        DRAWN.type(HTTPRouteSpec.class, Whole.of(DRAWN.ofValid(HTTPRouteSpec.class)));
    }

    private static final Arbitrary<HTTPRoute> HTTP_ROUTES = Whole.of(routes());
    private static final Arbitrary<ReferenceGrant> REFERENCE_GRANTS = Whole.of(grants());

    private GatewayArbitraries() {}

    private static Arbitrary<HTTPRouteFilter> filters() {
        return Arbitraries.oneOf(List.of(
                DRAWN.values(HTTPHeaderFilter.class).map(HTTPRouteFilter::requestHeaderModifier),
                DRAWN.values(HTTPHeaderFilter.class).map(HTTPRouteFilter::responseHeaderModifier),
                DRAWN.values(HTTPRequestMirrorFilter.class).map(HTTPRouteFilter::requestMirror),
                DRAWN.values(HTTPRequestRedirectFilter.class).map(HTTPRouteFilter::requestRedirect),
                DRAWN.values(HTTPURLRewriteFilter.class).map(HTTPRouteFilter::urlRewrite),
                DRAWN.values(LocalObjectReference.class).map(HTTPRouteFilter::extensionRef),
                DRAWN.values(HTTPCORSFilter.class).map(HTTPRouteFilter::cors)));
    }

    private static Arbitrary<HTTPRoute> routes() {
        Arbitrary<ObjectMeta> metadata = MetaArbitraries.objectMeta();
        Arbitrary<YamlMapping> status = YamlArbitraries.mappings();
        return Combinators.combine(
                        Arbitraries.of(HTTPRoute.KIND.apiVersions()),
                        metadata,
                        DRAWN.values(HTTPRouteSpec.class),
                        status.optional(0.1))
                .as((apiVersion, meta, spec, reported) -> HTTPRoute.builder()
                        .apiVersion(apiVersion)
                        .metadata(meta)
                        .spec(spec)
                        .status(reported)
                        .build());
    }

    private static Arbitrary<ReferenceGrant> grants() {
        Arbitrary<ReferenceGrantSpec> specs = Combinators.combine(
                        Drawn.some(DRAWN.values(ReferenceGrantFrom.class)),
                        Drawn.some(DRAWN.values(ReferenceGrantTo.class)))
                .as((from, to) -> ReferenceGrantSpec.builder()
                        .addAllFrom(from)
                        .addAllTo(to)
                        .build());
        return Combinators.combine(
                        Arbitraries.of(ReferenceGrant.KIND.apiVersions()), MetaArbitraries.objectMeta(), specs)
                .as((apiVersion, meta, spec) -> ReferenceGrant.builder()
                        .apiVersion(apiVersion)
                        .metadata(meta)
                        .spec(spec)
                        .build());
    }

    /** Returns routes with every kind of filter. */
    public static Arbitrary<HTTPRoute> httpRoutes() {
        return HTTP_ROUTES;
    }

    /** Returns grants. */
    public static Arbitrary<ReferenceGrant> referenceGrants() {
        return REFERENCE_GRANTS;
    }
}
