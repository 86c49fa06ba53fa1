package io.github.cilium4j.arbitraries.crd;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.CiliumVersions;
import io.github.cilium4j.core.manifest.Kind;
import io.github.cilium4j.model.AllKinds;
import java.lang.reflect.AnnotatedElement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds our types against the custom resource definitions of every supported Cilium, field by field. */
final class CiliumFieldsTest {
    private static final List<Kind> KINDS = AllKinds.all().all().stream()
            .filter(kind -> kind.group().equals("cilium.io"))
            .toList();

    private static final String V2 = "cilium.io/v2";
    private static final String V2ALPHA1 = "cilium.io/v2alpha1";

    /** What one API version has and the other does not; builders refuse it there. */
    private static final Map<String, List<String>> ONLY = Map.of(
            V2,
            List.of(
                    "spec.bgpInstances[].peers[].autoDiscovery",
                    "spec.transport.sourceInterface",
                    "spec.advertisements[].interface"),
            V2ALPHA1,
            List.of(
                    "spec.bgpInstances[].peers[].peerConfigRef.group",
                    "spec.bgpInstances[].peers[].peerConfigRef.kind",
                    "spec.transport.localPort"));

    /** 1.18 has the one allowed value in two lists that both hold, which the table does not count as one. */
    private static final String MODE_WRITTEN_TWICE =
            "spec.bgpInstances[].peers[].autoDiscovery.mode:" + " the table allows [], the type [DefaultGateway]";

    /** Builders refuse it for what else the value needs. */
    private static final String INTERFACE_IN_V2 = "spec.advertisements[].advertisementType: the table allows"
            + " [CiliumPodIPPool, PodCIDR, Service], the type [CiliumPodIPPool, Interface, PodCIDR, Service]";

    /** The API server takes any text there, but the agent knows what every selector of Kubernetes knows. */
    private static final String OPERATOR = "spec.nodeSelector.matchExpressions[].operator: the table allows [],"
            + " the type [DoesNotExist, Exists, In, NotIn]";

    static Stream<Arguments> versions() {
        return CiliumVersion.all().stream()
                .flatMap(version -> KINDS.stream()
                        .filter(kind -> knows(version, kind.type()))
                        .flatMap(kind -> kind.apiVersions().stream().map(api -> Arguments.of(version, kind, api))));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("versions")
    void fields_ofEveryVersion_areThoseOfTheType(CiliumVersion version, Kind kind, String apiVersion) {
        Map<String, CrdField> table = table(version, kind, apiVersion);
        Set<String> optionalSomewhere = new TreeSet<>();
        CiliumVersion.all()
                .forEach(v -> optionalSomewhere.addAll(FieldComparison.optional(table(v, kind, apiVersion))));

        Map<String, TypeField> type = TypeFields.of(kind.type(), element -> knows(version, element));
        type.keySet()
                .removeIf(path ->
                        ONLY.getOrDefault(other(apiVersion), List.of()).stream().anyMatch(path::startsWith));

        assertThat(table).isNotEmpty();
        assertThat(FieldComparison.differences(table, type, optionalSomewhere))
                .allMatch(difference -> isMeant(version, apiVersion, difference));
    }

    private static String other(String apiVersion) {
        return apiVersion.equals(V2) ? V2ALPHA1 : V2;
    }

    private static boolean isMeant(CiliumVersion version, String apiVersion, String difference) {
        return difference.equals(OPERATOR)
                || version == CiliumVersion.V1_18 && difference.equals(MODE_WRITTEN_TWICE)
                || apiVersion.equals(V2ALPHA1) && difference.equals(INTERFACE_IN_V2);
    }

    @Test
    void kinds_ofThisProduct_areAll() {
        assertThat(KINDS)
                .extracting(Kind::name)
                .containsExactly(
                        "CiliumNetworkPolicy",
                        "CiliumClusterwideNetworkPolicy",
                        "CiliumLoadBalancerIPPool",
                        "CiliumL2AnnouncementPolicy",
                        "CiliumBGPClusterConfig",
                        "CiliumBGPPeerConfig",
                        "CiliumBGPAdvertisement",
                        "CiliumBGPNodeConfig",
                        "CiliumBGPNodeConfigOverride",
                        "CiliumBGPPeeringPolicy",
                        "CiliumCIDRGroup",
                        "CiliumEgressGatewayPolicy",
                        "CiliumLocalRedirectPolicy",
                        "CiliumEnvoyConfig",
                        "CiliumClusterwideEnvoyConfig",
                        "CiliumGatewayClassConfig",
                        "CiliumNodeConfig",
                        "CiliumPodIPPool",
                        "CiliumDatapathPlugin",
                        "CiliumNode",
                        "CiliumEndpoint",
                        "CiliumEndpointSlice",
                        "CiliumIdentity");
    }

    @Test
    void kinds_ofEveryTable_haveATypeInTheVersionsThatHaveThem() {
        for (CiliumVersion version : CiliumVersion.all()) {
            assertThat(KINDS)
                    .filteredOn(kind -> knows(version, kind.type()))
                    .extracting(kind ->
                            kind.name() + (kind.namespaced() ? " Namespaced " : " Cluster ") + kind.apiVersions())
                    .as("%s", version)
                    .containsExactlyInAnyOrderElementsOf(table(version).kinds());
        }
    }

    private static CrdTable table(CiliumVersion version) {
        return CrdTable.read("cilium-" + version + ".tsv");
    }

    private static Map<String, CrdField> table(CiliumVersion version, Kind kind, String apiVersion) {
        return table(version).fields(kind.name(), apiVersion);
    }

    private static boolean knows(CiliumVersion version, AnnotatedElement element) {
        CiliumVersions versions = element.getAnnotation(CiliumVersions.class);
        return versions == null || version.compareTo(versions.since()) >= 0 && version.compareTo(versions.until()) <= 0;
    }
}
