package io.github.cilium4j.overlay.config;

import static io.github.cilium4j.overlay.config.ConfigKey.key;

import io.github.cilium4j.core.value.DnsName;
import io.github.cilium4j.core.value.PromDuration;
import io.github.cilium4j.core.yaml.YamlMapping;
import java.util.List;

/**
 * The keys about the repository, Argo CD and what all applications share.
 *
 * @since 0.1.0
 */
public final class DeliveryKeys {
    /** What stands for the repository while nobody has said which it is; the name can never resolve. */
    public static final String REPO_URL_UNKNOWN = "https://git.invalid/set-git.repoURL";

    public static final ConfigKey<Environment> ENVIRONMENT = key("environment", Types.oneOf(Environment.class))
            .required()
            .means("the environment; the per-application values of the same environment are merged over these");
    public static final ConfigKey<Stage> STAGE = key("stage", Types.oneOf(Stage.class))
            .means("how far the cluster has come; decides where SPIRE keeps its data");

    public static final ConfigKey<String> GIT_REVISION =
            key("git.revision", Types.STRING).required().means("the revision that Argo CD deploys, such as `HEAD`");
    public static final ConfigKey<String> GIT_REPO_URL =
            key("git.repoURL", Types.STRING).orElse(REPO_URL_UNKNOWN).means("the repository that Argo CD reads");

    public static final ConfigKey<DnsName> DOMAIN = key("common.domain", Types.DNS_NAME)
            .orElse(DnsName.parse("k8s.lan"))
            .means("the domain of all host names, such as `hubble.<domain>`");
    public static final ConfigKey<DnsName> CLUSTER_ISSUER = key("common.clusterIssuer", Types.DNS_NAME)
            .orElse(DnsName.parse("selfsigned-cluster-issuer"))
            .means("the cert-manager issuer of certificates");
    public static final ConfigKey<String> CERT_EMAIL =
            key("common.certEmail", Types.STRING).notYetRead().means("the address given to the certificate authority");
    public static final ConfigKey<String> CURL_REPOSITORY = key("images.curl.repository", Types.STRING)
            .orElse("curlimages/curl")
            .notYetRead()
            .means("the image of jobs that call an API");
    public static final ConfigKey<String> CURL_TAG =
            key("images.curl.tag", Types.STRING).orElse("8.18.0").notYetRead().means("the tag of that image");

    public static final ConfigKey<Boolean> AUTOMATED =
            key("syncPolicy.automated.enabled", Types.BOOLEAN).orElse(false).means("Argo CD syncs by itself");
    public static final ConfigKey<Boolean> PRUNE = key("syncPolicy.automated.prune", Types.BOOLEAN)
            .orElse(false)
            .means("an automatic sync removes what is no longer in the repository");
    public static final ConfigKey<Boolean> SELF_HEAL = key("syncPolicy.automated.selfHeal", Types.BOOLEAN)
            .orElse(false)
            .means("an automatic sync undoes changes made in the cluster");
    public static final ConfigKey<List<String>> SYNC_OPTIONS = key("syncPolicy.syncOptions", Types.STRINGS)
            .orElse(List.of(
                    "CreateNamespace=true",
                    "ServerSideApply=true",
                    "PruneLast=true",
                    "SkipDryRunOnMissingResource=true",
                    "RespectIgnoreDifferences=true"))
            .means("options of every sync, in order");
    public static final ConfigKey<Integer> RETRY_LIMIT = key("syncPolicy.retry.limit", Types.between(-1, 1000))
            .orElse(5)
            .notYetRead()
            .means("how often a failed sync is tried again; -1 for ever");
    public static final ConfigKey<PromDuration> RETRY_DURATION = key(
                    "syncPolicy.retry.backoff.duration", Types.DURATION)
            .orElse(PromDuration.parse("5s"))
            .notYetRead()
            .means("the wait before the first retry");
    public static final ConfigKey<Integer> RETRY_FACTOR = key("syncPolicy.retry.backoff.factor", Types.between(1, 100))
            .orElse(2)
            .notYetRead()
            .means("by how much each further wait is longer");
    public static final ConfigKey<PromDuration> RETRY_MAX = key("syncPolicy.retry.backoff.maxDuration", Types.DURATION)
            .orElse(PromDuration.parse("5m"))
            .notYetRead()
            .means("the longest wait");

    public static final ConfigKey<String> APP_NAME =
            key("appName", Types.OBJECT_NAME).orElse("cilium").means("the name of the Argo CD application");
    public static final ConfigKey<String> DASHBOARD_FOLDER = key("dashboard.folder", Types.STRING)
            .orElse("Cilium")
            .means("the folder of the dashboards, below `features.monitoring.dashboard.baseFolder`");
    public static final ConfigKey<List<Application>> APPLICATIONS = key(
                    "applications", Types.listOf(ApplicationType.TYPE))
            .orElse(List.of())
            .means("applications besides those that are built in");
    public static final ConfigKey<List<YamlMapping>> EXTRA_SOURCES = key("extraSources", Types.listOf(Types.MAP))
            .orElse(List.of())
            .means("Argo CD sources that are appended as they are");

    private DeliveryKeys() {}

    static List<ConfigKey<?>> all() {
        return List.of(
                ENVIRONMENT,
                STAGE,
                GIT_REVISION,
                GIT_REPO_URL,
                DOMAIN,
                CLUSTER_ISSUER,
                CERT_EMAIL,
                CURL_REPOSITORY,
                CURL_TAG,
                APP_NAME,
                DASHBOARD_FOLDER,
                AUTOMATED,
                PRUNE,
                SELF_HEAL,
                SYNC_OPTIONS,
                RETRY_LIMIT,
                RETRY_DURATION,
                RETRY_FACTOR,
                RETRY_MAX,
                APPLICATIONS,
                EXTRA_SOURCES);
    }
}
