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

    static Stream<Arguments> versions() {
        return CiliumVersion.all().stream()
                .flatMap(version -> KINDS.stream()
                        .flatMap(kind -> kind.apiVersions().stream().map(api -> Arguments.of(version, kind, api))));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("versions")
    void fields_ofEveryVersion_areThoseOfTheType(CiliumVersion version, Kind kind, String apiVersion) {
        Map<String, CrdField> table = table(version, kind, apiVersion);
        Set<String> optionalSomewhere = new TreeSet<>();
        CiliumVersion.all()
                .forEach(v -> optionalSomewhere.addAll(FieldComparison.optional(table(v, kind, apiVersion))));

        assertThat(table).isNotEmpty();
        assertThat(FieldComparison.differences(
                        table, TypeFields.of(kind.type(), element -> knows(version, element)), optionalSomewhere))
                .isEmpty();
    }

    @Test
    void kinds_ofThisProduct_areAll() {
        assertThat(KINDS)
                .extracting(Kind::name)
                .containsExactly(
                        "CiliumNetworkPolicy",
                        "CiliumClusterwideNetworkPolicy",
                        "CiliumLoadBalancerIPPool",
                        "CiliumL2AnnouncementPolicy");
    }

    private static Map<String, CrdField> table(CiliumVersion version, Kind kind, String apiVersion) {
        return CrdTable.read("cilium-" + version + ".tsv").fields(kind.name(), apiVersion);
    }

    private static boolean knows(CiliumVersion version, AnnotatedElement element) {
        CiliumVersions versions = element.getAnnotation(CiliumVersions.class);
        return versions == null || version.compareTo(versions.since()) >= 0 && version.compareTo(versions.until()) <= 0;
    }
}
