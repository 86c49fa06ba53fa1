package io.github.cilium4j.arbitraries.crd;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.manifest.Kind;
import io.github.cilium4j.model.argocd.ApplicationSet;
import io.github.cilium4j.model.argocd.ApplicationSetGenerator;
import io.github.cilium4j.model.argocd.ApplicationSetNestedGenerator;
import io.github.cilium4j.model.gateway.HTTPRoute;
import io.github.cilium4j.model.gateway.ReferenceGrant;
import io.github.cilium4j.model.helm.HelmChartConfig;
import io.github.cilium4j.model.prometheus.PodMonitor;
import io.github.cilium4j.model.prometheus.PrometheusRule;
import io.github.cilium4j.model.prometheus.ServiceMonitor;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds our types against the custom resource definitions of Cilium's neighbours, field by field. */
final class OtherFieldsTest {
    /** The API server takes any text there, but the operator knows what every selector of Kubernetes knows. */
    private static final String OPERATOR = "spec.selector.matchExpressions[].operator: the table allows [],"
            + " the type [DoesNotExist, Exists, In, NotIn]";

    /** The API server takes any item there, but the controller reads each into a map. */
    private static final String ELEMENTS =
            "spec.generators[].list.elements: the table says list<any>, the type list<object>";

    /** A number is checked by the builder. */
    private static final List<String> STATUS_CODES = Stream.of("backendRefs[].filters[]", "filters[]")
            .map(filter -> "spec.rules[]." + filter + ".requestRedirect.statusCode:"
                    + " the table allows [301, 302, 303, 307, 308], the type []")
            .toList();

    static Stream<Arguments> kinds() {
        return Stream.of(
                Arguments.of("prometheus-operator", PodMonitor.KIND, 167, List.of(OPERATOR)),
                Arguments.of("prometheus-operator", ServiceMonitor.KIND, 172, List.of(OPERATOR)),
                Arguments.of("prometheus-operator", PrometheusRule.KIND, 17, List.of()),
                Arguments.of("helm-controller", HelmChartConfig.KIND, 10, List.of()),
                Arguments.of("argocd", ApplicationSet.KIND, 3_239, List.of(ELEMENTS)),
                Arguments.of("gateway-api", HTTPRoute.KIND, 145, STATUS_CODES),
                Arguments.of("gateway-api", ReferenceGrant.KIND, 9, List.of()));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("kinds")
    void fields_ofTheDefinition_areThoseOfTheType(String product, Kind kind, int fields, List<String> meant) {
        Map<String, CrdField> table = CrdTable.read(product + ".tsv").fields(kind.name(), kind.defaultApiVersion());

        assertThat(table.keySet().stream().filter(path -> !CrdField.isItem(path)))
                .hasSize(fields);
        Map<String, TypeField> type = TypeFields.of(kind.type(), element -> true);
        // The table does not go on below these.
        type.keySet().removeIf(path -> path.matches("spec\\.generators\\[]\\.(matrix|merge)\\.generators\\[].*"));
        assertThat(FieldComparison.differences(table, type, Set.of())).isEqualTo(meant);
    }

    @Test
    void fields_ofNestedGenerators_areThoseOfGenerators() {
        Map<String, TypeField> outer = TypeFields.of(ApplicationSetGenerator.class, element -> true);
        Map<String, TypeField> inner = TypeFields.of(ApplicationSetNestedGenerator.class, element -> true);

        outer.keySet().removeIf(path -> path.matches("(matrix|merge)\\..*"));
        assertThat(inner).isEqualTo(outer);
    }
}
