package io.github.cilium4j.overlay.config;

import static io.github.cilium4j.overlay.config.ConfigKey.key;

import io.github.cilium4j.core.value.DnsLabel;
import io.github.cilium4j.core.value.LabelKey;
import io.github.cilium4j.core.value.LabelValue;
import io.github.cilium4j.core.yaml.YamlMapping;
import java.util.List;

/**
 * The keys about the cluster and the other products that Cilium meets there.
 *
 * @since 0.1.0
 */
public final class PlatformKeys {
    public static final ConfigKey<Distribution> DISTRIBUTION = key(
                    "cluster.distribution", Types.oneOf(Distribution.class))
            .orElse(Distribution.RKE2)
            .means("the Kubernetes distribution");
    public static final ConfigKey<PrimaryCni> CNI = key("cni.primary", Types.oneOf(PrimaryCni.class))
            .orElse(PrimaryCni.CILIUM)
            .means("the network plugin; everything here needs `cilium`");
    public static final ConfigKey<Boolean> MULTUS =
            key("cni.multus.enabled", Types.BOOLEAN).orElse(false).means("pods may have further interfaces");
    public static final ConfigKey<Boolean> CIS =
            key("rke2.cis.enabled", Types.BOOLEAN).orElse(true).means("RKE2 runs with its CIS profile");
    public static final ConfigKey<String> CIS_PROFILE =
            key("rke2.cis.profile", Types.STRING).notYetRead().means("the name of that profile");

    public static final ConfigKey<Boolean> MONITORING =
            key("features.monitoring.enabled", Types.BOOLEAN).orElse(true).means("Prometheus and Grafana are there");
    public static final ConfigKey<Boolean> PROMETHEUS = key("features.monitoring.prometheus", Types.BOOLEAN)
            .orElse(true)
            .notYetRead()
            .means("Prometheus is there");
    public static final ConfigKey<Boolean> GRAFANA = key("features.monitoring.grafana", Types.BOOLEAN)
            .orElse(true)
            .notYetRead()
            .means("Grafana is there");
    public static final ConfigKey<LabelValue> RELEASE = key("features.monitoring.release", Types.LABEL_VALUE)
            .orElse(LabelValue.parse("prometheus-stack"))
            .means("the label `release` of every monitor, by which Prometheus finds them");
    public static final ConfigKey<LabelValue> DASHBOARD_LABEL = key(
                    "features.monitoring.dashboard.label", Types.LABEL_VALUE)
            .orElse(LabelValue.parse("1"))
            .means("the label `grafana_dashboard` of every dashboard; a string, so quote a number");
    public static final ConfigKey<LabelKey> FOLDER_ANNOTATION = key(
                    "features.monitoring.dashboard.folderAnnotation", Types.LABEL_KEY)
            .orElse(LabelKey.parse("grafana_dashboard_folder"))
            .means("the name of the annotation that says a dashboard's folder");
    public static final ConfigKey<String> BASE_FOLDER = key("features.monitoring.dashboard.baseFolder", Types.STRING)
            .orElse("/tmp/dashboards")
            .means("the folder that holds the folders of dashboards");

    public static final ConfigKey<Boolean> GATEWAY_API =
            key("features.gatewayAPI.enabled", Types.BOOLEAN).orElse(true).means("routes are rendered");
    public static final ConfigKey<Boolean> HTTP_ROUTE = key("features.gatewayAPI.httpRoute.enabled", Types.BOOLEAN)
            .orElse(true)
            .means("routes are HTTPRoutes");
    public static final ConfigKey<GatewayProvider> GATEWAY_PROVIDER = key(
                    "features.gatewayAPI.controller.provider", Types.oneOf(GatewayProvider.class))
            .orElse(GatewayProvider.ISTIO)
            .means("who implements the Gateway API");
    public static final ConfigKey<DnsLabel> GATEWAY_NAMESPACE = key(
                    "features.gatewayAPI.controller.gatewayNamespace", Types.DNS_LABEL)
            .requiredWhen("with `features.gatewayAPI.enabled`", config -> config.is(GATEWAY_API))
            .means("the namespace of the Gateway");
    public static final ConfigKey<Boolean> INGRESS =
            key("features.ingress.enabled", Types.BOOLEAN).orElse(false).means("Ingress objects are used");
    public static final ConfigKey<String> INGRESS_CLASS =
            key("features.ingress.class", Types.STRING).orElse("istio").means("their class");

    public static final ConfigKey<Boolean> STORAGE =
            key("features.storage.enabled", Types.BOOLEAN).orElse(true).means("persistent volumes are there");
    public static final ConfigKey<StorageProvider> STORAGE_PROVIDER = key(
                    "features.storage.provider", Types.oneOf(StorageProvider.class))
            .orElse(StorageProvider.LONGHORN)
            .means("who provides them");
    public static final ConfigKey<String> STORAGE_CLASS = key("features.storage.class", Types.STRING)
            .orElse("ceph-block")
            .means("the storage class of SPIRE's volume");
    public static final ConfigKey<Boolean> SERVICE_MESH =
            key("features.serviceMesh.enabled", Types.BOOLEAN).orElse(true).means("a service mesh is there");
    public static final ConfigKey<ServiceMeshProvider> SERVICE_MESH_PROVIDER = key(
                    "features.serviceMesh.provider", Types.oneOf(ServiceMeshProvider.class))
            .orElse(ServiceMeshProvider.ISTIO)
            .means("which one");
    public static final ConfigKey<Boolean> CONTAINER_RUNTIME = key("features.containerRuntime.enabled", Types.BOOLEAN)
            .orElse(false)
            .means("a second container runtime is there");
    public static final ConfigKey<ContainerRuntimeProvider> CONTAINER_RUNTIME_PROVIDER = key(
                    "features.containerRuntime.provider", Types.oneOf(ContainerRuntimeProvider.class))
            .orElse(ContainerRuntimeProvider.KATA)
            .means("which one");
    public static final ConfigKey<Boolean> OAUTH2_PROXY = key("features.oauth2Proxy.enabled", Types.BOOLEAN)
            .orElse(true)
            .means("oauth2-proxy protects the Hubble route");
    public static final ConfigKey<Boolean> SSO =
            key("features.sso.enabled", Types.BOOLEAN).orElse(true).means("users sign on once");
    public static final ConfigKey<SsoProvider> SSO_PROVIDER = key(
                    "features.sso.provider", Types.oneOf(SsoProvider.class))
            .orElse(SsoProvider.KEYCLOAK)
            .notYetRead()
            .means("where they sign on");
    public static final ConfigKey<Boolean> KYVERNO =
            key("features.kyverno.enabled", Types.BOOLEAN).orElse(true).means("Kyverno is there");
    public static final ConfigKey<Boolean> CERT_MANAGER = otherApplication("certManager", "cert-manager");
    public static final ConfigKey<Boolean> EXTERNAL_SECRETS = otherApplication("externalSecrets", "External Secrets");
    public static final ConfigKey<Boolean> EXTERNAL_DNS = otherApplication("externalDns", "external-dns");
    public static final ConfigKey<YamlMapping> S3 = otherSection("s3", "object storage");
    public static final ConfigKey<YamlMapping> DATABASE_OPERATOR = otherSection("databaseOperator", "databases");
    public static final ConfigKey<YamlMapping> CSI_SNAPSHOTTER = otherSection("csiSnapshotter", "volume snapshots");
    public static final ConfigKey<YamlMapping> KUBEVIRT = otherSection("kubevirt", "virtual machines");
    public static final ConfigKey<Boolean> TETRAGON =
            key("tetragon.enabled", Types.BOOLEAN).orElse(false).means("Tetragon is there");
    public static final ConfigKey<String> TETRAGON_VERSION =
            key("tetragon.version", Types.STRING).orElse("1.6.0").notYetRead().means("the version of its chart");

    private PlatformKeys() {}

    private static ConfigKey<Boolean> otherApplication(String name, String product) {
        return key("features." + name + ".enabled", Types.BOOLEAN).notYetRead().means(product + " is there");
    }

    /** A section that other applications read; what stands in it is theirs. */
    private static ConfigKey<YamlMapping> otherSection(String name, String subject) {
        return key("features." + name, Types.MAP).notYetRead().means("what other applications read about " + subject);
    }

    static List<ConfigKey<?>> all() {
        return List.of(
                DISTRIBUTION,
                CNI,
                MULTUS,
                CIS,
                CIS_PROFILE,
                MONITORING,
                PROMETHEUS,
                GRAFANA,
                RELEASE,
                DASHBOARD_LABEL,
                FOLDER_ANNOTATION,
                BASE_FOLDER,
                GATEWAY_API,
                HTTP_ROUTE,
                GATEWAY_PROVIDER,
                GATEWAY_NAMESPACE,
                INGRESS,
                INGRESS_CLASS,
                STORAGE,
                STORAGE_PROVIDER,
                STORAGE_CLASS,
                SERVICE_MESH,
                SERVICE_MESH_PROVIDER,
                CONTAINER_RUNTIME,
                CONTAINER_RUNTIME_PROVIDER,
                OAUTH2_PROXY,
                SSO,
                SSO_PROVIDER,
                KYVERNO,
                CERT_MANAGER,
                EXTERNAL_SECRETS,
                EXTERNAL_DNS,
                S3,
                DATABASE_OPERATOR,
                CSI_SNAPSHOTTER,
                KUBEVIRT,
                TETRAGON,
                TETRAGON_VERSION);
    }
}
