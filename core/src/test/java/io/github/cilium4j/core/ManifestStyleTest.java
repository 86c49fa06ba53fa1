package io.github.cilium4j.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ManifestStyleTest {
    @Test
    void build_oneMandatoryAttributeMissing_namesIt() {
        assertThatThrownBy(() -> StyledValue.builder().name("web").build())
                .isInstanceOf(InvalidManifestException.class)
                .hasMessage("required and not set: kind. Set kind");
    }

    @Test
    void build_severalMandatoryAttributesMissing_namesAll() {
        assertThatThrownBy(() -> StyledValue.builder().build())
                .isInstanceOf(InvalidManifestException.class)
                .hasMessage("required and not set: name, kind. Set name, kind");
    }

    @Test
    void builder_everyMethod_returnsThePublicBuilder() {
        StyledValue.Builder chained =
                StyledValue.builder().name("web").kind("Pod").addAddress("a").putLabel("b", "c");

        assertThat(chained.build())
                .isEqualTo(StyledValue.builder().from(chained.build()).build());
    }

    @Test
    void builder_pluralAttributes_haveSingularMethods() {
        assertThat(Arrays.stream(StyledValue.Builder.class.getMethods()).map(java.lang.reflect.Method::getName))
                .contains(
                        "addAddress",
                        "addEgress",
                        "addEgressDeny",
                        "addHeaderMatch",
                        "addToEntity",
                        "addToFQDN",
                        "addToCIDR",
                        "putLabel",
                        "addHttp");
    }

    @Test
    void implementation_isHidden() {
        assertThat(Modifier.isPublic(StyledValue.builder()
                        .name("")
                        .kind("")
                        .build()
                        .getClass()
                        .getModifiers()))
                .isFalse();
    }

    @Test
    void labels_afterBuild_areSortedAndDetached() {
        List<String> egress = new ArrayList<>(List.of("a"));
        StyledValue value = StyledValue.builder()
                .name("web")
                .kind("Pod")
                .putLabel("z", "1")
                .putLabel("a", "2")
                .egress(egress)
                .build();
        egress.add("b");

        assertThat(value.labels().keySet()).containsExactly("a", "z");
        assertThat(value.egress()).containsExactly("a");
    }

    @Test
    void egress_absentAndEmpty_differ() {
        StyledValue absent = StyledValue.builder().name("web").kind("Pod").build();
        StyledValue empty = StyledValue.builder().from(absent).egress(List.of()).build();

        assertThat(absent.egress()).isNull();
        assertThat(empty.egress()).isEmpty();
        assertThat(StyledValue.builder().from(absent).build()).isEqualTo(absent).isNotEqualTo(empty);
    }
}
