package io.github.cilium4j.core.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class NearestNameTest {
    private final NearestName names =
            NearestName.among(List.of("toEndpoints", "toEntities", "toCIDR", "toCIDRSet", "ingress", "egress", "ip"));

    @Test
    void to_otherCase_isFound() {
        assertThat(names.to("toendpoints")).contains("toEndpoints");
        assertThat(names.to("IP")).contains("ip");
    }

    @Test
    void to_oneEdit_isFound() {
        assertThat(names.to("toEndpoint")).contains("toEndpoints");
        assertThat(names.to("toEntitiess")).contains("toEntities");
        assertThat(names.to("toEntitys")).contains("toEntities");
    }

    @Test
    void to_swappedNeighbours_countsOnce() {
        assertThat(NearestName.among(List.of("abc")).to("acb")).contains("abc");
    }

    @Test
    void to_nearerOfTwo_wins() {
        assertThat(names.to("toCIDRset")).contains("toCIDRSet");
        assertThat(names.to("toCIDRs")).contains("toCIDR");
    }

    @Test
    void to_equallyNear_prefersTheSameFirstLetter() {
        assertThat(names.to("igress")).contains("ingress");
    }

    @Test
    void to_equallyNear_isTheFirstInNaturalOrder() {
        assertThat(NearestName.among(List.of("abz", "aby", "abx")).to("abc")).contains("abx");
        assertThat(NearestName.among(List.of("abx", "aby", "abz")).to("abc")).contains("abx");
    }

    @Test
    void to_farText_isNothing() {
        assertThat(names.to("nodeSelector")).isEmpty();
        assertThat(names.to("it")).isEmpty();
        assertThat(names.to("")).isEmpty();
        assertThat(names.to("x".repeat(1_000_000))).isEmpty();
        assertThat(NearestName.among(List.of()).to("a")).isEmpty();
    }
}
