package io.github.cilium4j.model.helm.values;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.diagnostics.FieldPath;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ChartValuesTest {
    private static final ChartValues CHART = ChartValues.of(CiliumVersion.V1_18);

    private static FieldPath path(String key) {
        return FieldPath.of(key.split("\\."));
    }

    @Test
    void find_flag_saysTypeAndDefault() {
        ChartValue value = CHART.find(path("hubble.relay.enabled")).orElseThrow();

        assertThat(value.types()).containsExactly(ValueType.BOOLEAN);
        assertThat(value.defaultValue()).contains("false");
        assertThat(value.free()).isFalse();
    }

    @Test
    void find_defaultThatChanged_isThatOfTheVersion() {
        FieldPath authentication = path("authentication.enabled");

        assertThat(CHART.find(authentication).orElseThrow().defaultValue()).contains("true");
        assertThat(ChartValues.of(CiliumVersion.V1_19)
                        .find(authentication)
                        .orElseThrow()
                        .defaultValue())
                .contains("false");
    }

    @Test
    void find_valueWithTwoTypes_namesBoth() {
        assertThat(CHART.find(path("kubeProxyReplacement")).orElseThrow().types())
                .isEqualTo(Set.of(ValueType.BOOLEAN, ValueType.STRING));
    }

    @Test
    void find_listedWord_namesTheWords() {
        assertThat(CHART.find(path("identityManagementMode")).orElseThrow().allowed())
                .isEqualTo(List.of("agent", "operator", "both"));
    }

    @Test
    void find_keyOfTemplatesOnly_isFree() {
        ChartValue value = CHART.find(path("devices")).orElseThrow();

        assertThat(value.free()).isTrue();
        assertThat(value.types()).isEmpty();
    }

    @Test
    void find_keyThatMoved_isThereInItsVersions() {
        FieldPath older = path("encryption.strictMode.cidr");
        FieldPath newer = path("encryption.strictMode.egress.cidr");

        assertThat(CiliumVersion.all().stream()
                        .map(v -> ChartValues.of(v).find(older).isPresent()))
                .containsExactly(true, true, false);
        assertThat(CiliumVersion.all().stream()
                        .map(v -> ChartValues.of(v).find(newer).isPresent()))
                .containsExactly(false, true, true);
    }

    @Test
    void reads_keyInsideAnOpenMap_isTrue() {
        assertThat(CHART.reads(path("hubble.relay.podAnnotations.anything"))).isTrue();
        assertThat(CHART.reads(path("nodeSelector.disk"))).isTrue();
        assertThat(CHART.reads(path("global.clusterCIDRv4"))).isTrue();
    }

    @Test
    void reads_unknownKey_isFalse() {
        assertThat(CHART.reads(path("hubbel"))).isFalse();
        assertThat(CHART.reads(path("l2announcements.interface"))).isFalse();
        assertThat(CHART.reads(path("externalIPs.enabled"))).isFalse();
        assertThat(CHART.reads(path("tunnel"))).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void all_ofEachVersion_isFoundByItsPathAndStandsBelowMaps(CiliumVersion version) {
        ChartValues chart = ChartValues.of(version);

        assertThat(chart.all()).hasSizeGreaterThan(1200).allSatisfy(value -> {
            assertThat(chart.find(value.path())).contains(value);
            FieldPath above = value.path().parent();
            assertThat(above.isRoot() || chart.find(above).orElseThrow().types().contains(ValueType.MAP))
                    .as("%s", value.path())
                    .isTrue();
        });
    }
}
