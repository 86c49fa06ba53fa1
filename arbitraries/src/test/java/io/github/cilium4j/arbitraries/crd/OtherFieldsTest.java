package io.github.cilium4j.arbitraries.crd;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.manifest.Kind;
import io.github.cilium4j.model.helm.HelmChartConfig;
import io.github.cilium4j.model.prometheus.PodMonitor;
import io.github.cilium4j.model.prometheus.PrometheusRule;
import io.github.cilium4j.model.prometheus.ServiceMonitor;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds our types against the custom resource definitions of Cilium's neighbours, field by field. */
final class OtherFieldsTest {
    /** The API server takes any text there, but the operator knows what every selector of Kubernetes knows. */
    private static final String OPERATOR = "spec.selector.matchExpressions[].operator: the table allows [],"
            + " the type [DoesNotExist, Exists, In, NotIn]";

    static Stream<Arguments> kinds() {
        return Stream.of(
                Arguments.of("prometheus-operator", PodMonitor.KIND, 167, List.of(OPERATOR)),
                Arguments.of("prometheus-operator", ServiceMonitor.KIND, 172, List.of(OPERATOR)),
                Arguments.of("prometheus-operator", PrometheusRule.KIND, 17, List.of()),
                Arguments.of("helm-controller", HelmChartConfig.KIND, 10, List.of()));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("kinds")
    void fields_ofTheDefinition_areThoseOfTheType(String product, Kind kind, int fields, List<String> meant) {
        Map<String, CrdField> table = CrdTable.read(product + ".tsv").fields(kind.name(), kind.defaultApiVersion());

        assertThat(table.keySet().stream().filter(path -> !CrdField.isItem(path)))
                .hasSize(fields);
        assertThat(FieldComparison.differences(table, TypeFields.of(kind.type(), element -> true), Set.of()))
                .isEqualTo(meant);
    }
}
