package io.github.cilium4j.overlay.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.diagnostics.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SpireClaimDiffersTest {
    private static final String CLAIM = """
            apiVersion: v1
            kind: PersistentVolumeClaim
            metadata: {name: spire-data-spire-server-0, namespace: cilium-spire}
            spec:
              accessModes: [ReadWriteOnce]
              storageClassName: ceph-block
              resources: {requests: {storage: 1Gi}}
            """;
    private static final String VALUES = """
            apiVersion: helm.cattle.io/v1
            kind: HelmChartConfig
            metadata: {name: rke2-cilium, namespace: kube-system}
            spec:
              valuesContent: |
                authentication:
                  enabled: true
                  mutual:
                    spire:
                      enabled: true
                      install:
                        server:
                          dataStorage: {enabled: true, size: 1Gi, storageClass: ceph-block}
            """;
    private static final String CONFIG = """
            environment: dev
            git: {revision: HEAD, repoURL: https://git.example.com/platform/k8s}
            features:
              gatewayAPI: {enabled: false}
              cilium: {mutualAuth: {spire: {dataStorage: {enabled: true, size: 2Gi}}}}
            """;

    @Test
    void check_eachDifferenceToTheValues_isReported() {
        String other =
                CLAIM.replace("ceph-block", "longhorn").replace("1Gi", "5Gi").replace("ReadWriteOnce", "ReadWriteMany");

        assertThat(check(VALUES, other))
                .extracting(finding -> finding.path().toString())
                .containsExactly("spec.resources.requests.storage", "spec.storageClassName", "spec.accessModes");
    }

    @Test
    void check_differenceToTheConfiguration_isReported() {
        assertThat(check(CONFIG, CLAIM))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message())
                        .startsWith("\"1Gi\" is not \"2Gi\", which the configuration asks for"));
    }

    @Test
    void check_theSame_isSilent() {
        assertThat(check(VALUES, CLAIM)).isEmpty();
        assertThat(check(VALUES, CLAIM.replace("1Gi", "1024Mi"))).isEmpty();
        assertThat(check(CONFIG, CLAIM.replace("1Gi", "2Gi"))).isEmpty();
    }

    @Test
    void check_noVolumeAskedFor_isSilent() {
        String other = CLAIM.replace("1Gi", "5Gi");

        assertThat(check(VALUES.replace("{enabled: true, size", "{enabled: false, size"), other))
                .isEmpty();
        assertThat(check(CONFIG.replace("enabled: true", "enabled: false"), other))
                .isEmpty();
        assertThat(check(other)).isEmpty();
    }

    @Test
    void check_anotherClaim_isSilent() {
        assertThat(check(VALUES, CLAIM.replace("spire-data", "other").replace("1Gi", "5Gi")))
                .isEmpty();
    }

    private static List<Finding> check(String... documents) {
        return Judge.check(new SpireClaimDiffers(), documents);
    }
}
