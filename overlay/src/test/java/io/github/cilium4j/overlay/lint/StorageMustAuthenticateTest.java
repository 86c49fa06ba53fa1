package io.github.cilium4j.overlay.lint;

import static io.github.cilium4j.overlay.lint.ClusterJudge.mutual;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.overlay.config.CiliumKeys;
import io.github.cilium4j.overlay.config.OverlayConfig;
import io.github.cilium4j.overlay.config.PlatformKeys;
import io.github.cilium4j.overlay.config.StorageProvider;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class StorageMustAuthenticateTest {
    private static final Optional<OverlayConfig> ROOK = Optional.of(OverlayConfig.builder()
            .set(CiliumKeys.MUTUAL_AUTH, true)
            .set(CiliumKeys.SPIRE_STORAGE, true)
            .set(PlatformKeys.STORAGE_PROVIDER, StorageProvider.ROOK)
            .build());
    private static final Optional<OverlayConfig> LONGHORN = Optional.of(OverlayConfig.builder()
            .set(CiliumKeys.MUTUAL_AUTH, true)
            .set(CiliumKeys.SPIRE_STORAGE, true)
            .set(PlatformKeys.STORAGE_PROVIDER, StorageProvider.LONGHORN)
            .build());
    private static final Optional<OverlayConfig> NO_VOLUME = Optional.of(
            OverlayConfig.builder().set(CiliumKeys.SPIRE_STORAGE, false).build());
    private static final String VALUES = """
            apiVersion: helm.cattle.io/v1
            kind: HelmChartConfig
            metadata: {name: rke2-cilium, namespace: kube-system}
            spec:
              valuesContent: |
                authentication:
                  mutual: {spire: {install: {server: {dataStorage: {enabled: true, storageClass: longhorn}}}}}
            """;

    private final ClusterJudge judge = new ClusterJudge(new StorageMustAuthenticate());

    @Test
    void check_rookNotSpared_isReported() {
        assertThat(judge.places(ROOK, mutual("kube-system, cilium-spire")))
                .containsExactly("ERROR mutual-auth-required spec.endpointSelector");
    }

    @Test
    void check_anotherStorageSpared_isReported() {
        assertThat(judge.places(LONGHORN, mutual("kube-system, cilium-spire, rook-ceph")))
                .containsExactly("ERROR mutual-auth-required spec.endpointSelector");
    }

    @Test
    void check_volumeInTheValues_isReported() {
        assertThat(judge.places(Optional.empty(), VALUES, mutual("kube-system, cilium-spire")))
                .containsExactly("ERROR mutual-auth-required spec.endpointSelector");
    }

    @Test
    void check_volumeSwitchedOffInTheValues_isSilent() {
        assertThat(judge.places(Optional.empty(), VALUES.replace("true", "false"), mutual("kube-system, cilium-spire")))
                .isEmpty();
    }

    @Test
    void check_storageSpared_isSilent() {
        assertThat(judge.places(ROOK, mutual("kube-system, cilium-spire, rook-ceph")))
                .isEmpty();
    }

    @Test
    void check_noVolume_isSilent() {
        assertThat(judge.places(NO_VOLUME, mutual("kube-system, cilium-spire"))).isEmpty();
    }

    @Test
    void check_noConfiguration_isSilent() {
        assertThat(judge.places(Optional.empty(), mutual("kube-system, cilium-spire")))
                .isEmpty();
    }
}
