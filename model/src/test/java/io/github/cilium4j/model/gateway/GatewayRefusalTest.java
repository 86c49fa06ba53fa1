package io.github.cilium4j.model.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.meta.ObjectMeta;
import io.github.cilium4j.core.yaml.Yaml;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the definitions of the Gateway API refuse. */
final class GatewayRefusalTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {hostnames: [192.0.2.1/24]} | hostnames: "192.0.2.1/24" does not fit. Write a name
        {hostnames: ["*"]} | hostnames: "*" does not fit
        {parentRefs: [{name: a}, {name: a}]} | parentRefs: "a" is there twice
        {parentRefs: [{name: a}, {name: a, kind: Gateway}]} | parentRefs: "a" is there twice
        {parentRefs: [{name: a, sectionName: b}, {name: a}]} | parentRefs: "a" is there twice
        {parentRefs: [{name: a, sectionName: b}, {name: a, sectionName: b}]} | parentRefs: "a" is there twice
        {parentRefs: [{name: a, namespace: b.c}]} | parentRefs[0].namespace: "b.c" does not fit
        {parentRefs: [{name: ""}]} | parentRefs[0].name: "" does not fit
        {parentRefs: [{name: a, group: A}]} | parentRefs[0].group: "A" does not fit
        {parentRefs: [{name: a, kind: 1a}]} | parentRefs[0].kind: "1a" does not fit
        {parentRefs: [{name: a, sectionName: A}]} | parentRefs[0].sectionName: "A" does not fit
        """)
    void read_spec_isRefused(String yaml, String message) {
        assertRefused(HTTPRouteSpec.class, yaml, message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {name: A} | name: "A" does not fit
        {backendRefs: [{name: a}]} | backendRefs[0].port: a Service needs it
        {backendRefs: [{name: a, port: 80, weight: 1000001}]} | backendRefs[0].weight: 1000001 is out of range
        {filters: [{type: RequestRedirect, requestRedirect: {}}], backendRefs: [{name: a, port: 80}]} | backendRefs: they stand beside a RequestRedirect
        {matches: [{path: {type: Exact, value: /}}], filters: [{type: URLRewrite, urlRewrite: {path: {type: ReplacePrefixMatch, replacePrefixMatch: /}}}]} | matches: replacePrefixMatch needs exactly one
        {matches: [{}, {}], filters: [{type: RequestRedirect, requestRedirect: {path: {type: ReplacePrefixMatch, replacePrefixMatch: /}}}]} | matches: replacePrefixMatch needs exactly one
        {matches: [{}, {}], backendRefs: [{name: a, port: 80, filters: [{type: URLRewrite, urlRewrite: {path: {type: ReplacePrefixMatch, replacePrefixMatch: /}}}]}]} | matches: replacePrefixMatch needs exactly one
        {timeouts: {request: 1s, backendRequest: 1001ms}} | timeouts.backendRequest: "1001ms" is longer than request. Write at most 1s
        {timeouts: {request: 1.5s}} | timeouts.request: "1.5s" is no duration
        {timeouts: {request: 100000s}} | timeouts.request: "100000s" is no duration
        """)
    void read_rule_isRefused(String yaml, String message) {
        assertRefused(HTTPRouteRule.class, yaml, message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {path: {value: oauth2}} | path.value: "oauth2" is no path
        {path: {value: /a//b}} | path.value: "/a//b" is no path
        {path: {value: /a/../b}} | path.value: "/a/../b" is no path
        {path: {value: /a/..}} | path.value: "/a/.." is no path
        {path: {value: /a%2Fb}} | path.value: "/a%2Fb" is no path
        {path: {type: Exact, value: "/a b"}} | path.value: "/a b" is no path
        {headers: [{name: a, value: b}, {name: a, value: c}]} | headers: "a" is there twice
        {headers: [{name: "a:", value: b}]} | headers[0].name: "a:" does not fit
        {headers: [{name: a, value: ""}]} | headers[0].value: "" does not fit
        {queryParams: [{name: a, value: b}, {name: a, value: c}]} | queryParams: "a" is there twice
        {queryParams: [{name: "", value: b}]} | queryParams[0].name: "" does not fit
        {method: get} | "get" is not allowed here
        """)
    void read_match_isRefused(String yaml, String message) {
        assertRefused(HTTPRouteMatch.class, yaml, message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {type: CORS} | type: CORS needs what it names
        {type: CORS, cors: {}, urlRewrite: {}} | type: CORS stands beside what URLRewrite needs
        {type: CORS, cors: {allowOrigins: ["*", "http://a"]}} | cors.allowOrigins: "*" stands beside others
        {type: CORS, cors: {allowOrigins: [a.example.com]}} | cors.allowOrigins: "a.example.com" does not fit
        {type: CORS, cors: {allowMethods: [GET, "*"]}} | cors.allowMethods: "*" stands beside others
        {type: CORS, cors: {allowHeaders: [a, a]}} | cors.allowHeaders: "a" is there twice
        {type: CORS, cors: {maxAge: 0}} | cors.maxAge: 0 is out of range
        {type: RequestRedirect, requestRedirect: {statusCode: 304}} | requestRedirect.statusCode: 304 is no redirect
        {type: RequestRedirect, requestRedirect: {hostname: "*.a"}} | requestRedirect.hostname: "*.a" does not fit
        {type: RequestRedirect, requestRedirect: {path: {type: ReplaceFullPath}}} | path.type: ReplaceFullPath needs the member that it names
        {type: RequestRedirect, requestRedirect: {path: {type: ReplacePrefixMatch, replacePrefixMatch: /, replaceFullPath: /}}} | path.type: ReplacePrefixMatch needs
        {type: RequestMirror, requestMirror: {backendRef: {name: a}}} | requestMirror.backendRef.port: a Service needs it
        {type: RequestMirror, requestMirror: {backendRef: {name: a, port: 80}, percent: 101}} | requestMirror.percent: 101 is out of range
        {type: RequestMirror, requestMirror: {backendRef: {name: a, port: 80}, percent: 1, fraction: {numerator: 1}}} | both percent and fraction
        {type: RequestMirror, requestMirror: {backendRef: {name: a, port: 80}, fraction: {numerator: 101}}} | fraction.numerator: 101 is out of range
        {type: RequestMirror, requestMirror: {backendRef: {name: a, port: 80}, fraction: {numerator: 1.7}}} | fraction.numerator:
        {type: RequestMirror, requestMirror: {backendRef: {name: a, port: 80.7}}} | requestMirror.backendRef.port:
        {type: RequestMirror, requestMirror: {backendRef: {name: a, port: 80}, fraction: {numerator: null}}} | fraction: required and not set: numerator
        {type: RequestMirror, requestMirror: {backendRef: {name: a, port: 80}, fraction: {numerator: 0, denominator: 0}}} | fraction.denominator: 0 is out of range
        {type: RequestHeaderModifier, requestHeaderModifier: {set: [{name: a, value: b}, {name: a, value: c}]}} | requestHeaderModifier.set: "a" is there twice
        """)
    void read_filter_isRefused(String yaml, String message) {
        assertRefused(HTTPRouteFilter.class, yaml, message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {from: [], to: [{group: "", kind: Service}]} | from: the list is empty. Write 1 to 16
        {from: [{group: "", kind: Service, namespace: a}], to: []} | to: the list is empty
        {from: [{group: "", kind: "", namespace: a}], to: [{group: "", kind: Service}]} | from[0].kind: "" does not fit
        {from: [{group: "", kind: Service, namespace: ""}], to: [{group: "", kind: Service}]} | from[0].namespace: "" does not fit
        {from: [{group: "", kind: Service, namespace: a}], to: [{group: "", kind: Service, name: ""}]} | to[0].name: "" does not fit
        """)
    void read_grant_isRefused(String yaml, String message) {
        assertRefused(ReferenceGrantSpec.class, yaml, message);
    }

    @Test
    void build_moreThanTheLimit_isRefused() {
        assertThatThrownBy(() -> HTTPRouteSpec.builder()
                        .hostnames(Collections.nCopies(17, "a"))
                        .build())
                .hasMessageContaining("hostnames: 17 are too many. Write at most 16");
        HTTPRouteRule rule = HTTPRouteRule.builder()
                .matches(Collections.nCopies(64, HTTPRouteMatch.prefix("/")))
                .build();
        assertThatThrownBy(() -> HTTPRouteSpec.builder()
                        .addRules(rule, rule, HTTPRouteRule.builder().build())
                        .build())
                .hasMessageContaining("rules: 129 matches are too many. Write at most 128 in all");
    }

    @Test
    void build_differentSectionsOfOneGateway_areTaken() {
        assertThat(HTTPRouteSpec.builder()
                        .addParentRef(ParentReference.listener("a", "public", "http"))
                        .addParentRef(ParentReference.listener("a", "public", "https"))
                        .build()
                        .parentRefs())
                .hasSize(2);
    }

    @Test
    void write_grant_hasTheVersionThatEveryReleaseServes() {
        ReferenceGrant grant = ReferenceGrant.builder()
                .metadata(ObjectMeta.builder().name("a").build())
                .spec(ReferenceGrantSpec.of(
                        ReferenceGrantFrom.gatewayApi("HTTPRoute", "kube-system"),
                        ReferenceGrantTo.core("Service", "oauth2-proxy")))
                .build();

        assertThat(Yaml.write(grant)).isEqualTo("""
                apiVersion: "gateway.networking.k8s.io/v1beta1"
                kind: "ReferenceGrant"
                metadata:
                  name: "a"
                spec:
                  from:
                  - group: "gateway.networking.k8s.io"
                    kind: "HTTPRoute"
                    namespace: "kube-system"
                  to:
                  - group: ""
                    kind: "Service"
                    name: "oauth2-proxy"
                """);
    }

    private static void assertRefused(Class<?> type, String yaml, String message) {
        assertThatThrownBy(() -> Yaml.read(yaml, type))
                .isInstanceOf(InvalidManifestException.class)
                .extracting(thrown -> String.valueOf(thrown.getMessage()).replace("line 1: ", ""), STRING)
                .contains(message);
    }
}
