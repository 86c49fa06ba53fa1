package io.github.cilium4j.arbitraries.crd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cilium4j.arbitraries.Golden;
import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.yaml.Yaml;
import io.github.cilium4j.model.cilium.CiliumClusterwideNetworkPolicy;
import io.github.cilium4j.model.cilium.CiliumNetworkPolicy;
import io.github.cilium4j.model.cilium.Rule;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Absent, {@code []} and {@code [{}]} are three things in Cilium, and stay three things here. */
final class ThreeStateListsTest {
    /** An attribute that loses its third state, or a new one, has to be argued here. */
    private static final int COUNT = 59;

    /** The custom resource definition asks for an item. */
    private static final String NEVER_EMPTY = "PortRule.serverNames";

    static List<ThreeStateList> lists() {
        return ThreeStateList.in(CiliumNetworkPolicy.class, CiliumClusterwideNetworkPolicy.class);
    }

    static Stream<ThreeStateList> listsThatMayBeEmpty() {
        return lists().stream().filter(list -> !list.toString().equals(NEVER_EMPTY));
    }

    @Test
    void lists_ofPolicies_areAll() {
        assertThat(lists()).hasSize(COUNT).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("listsThatMayBeEmpty")
    void read_absentEmptyAndFilled_areThreeValues(ThreeStateList list) {
        assertThat(Stream.of(absent(list), empty(list), one(list)).distinct()).hasSize(3);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void read_afterWritingAnyState_isEqual(ThreeStateList list) {
        states(list).forEach(value -> {
            String yaml = Yaml.write(value);

            Object again = Yaml.read(yaml, list.holder());

            assertThat(again).as(yaml).isEqualTo(value);
            assertThat(Yaml.write(again)).isEqualTo(yaml);
        });
    }

    @Test
    void write_everyState_isAsInTheGoldenFile() {
        Golden.check(
                "three-state-lists.yaml",
                lists().stream().map(ThreeStateListsTest::page).collect(Collectors.joining("---\n")));
    }

    @Test
    void read_emptyServerNames_isRefused() {
        ThreeStateList names = lists().stream()
                .filter(list -> list.toString().equals(NEVER_EMPTY))
                .findFirst()
                .orElseThrow();

        assertThatThrownBy(() -> empty(names))
                .isInstanceOf(InvalidManifestException.class)
                .hasMessageStartingWith("serverNames: ")
                .hasMessageContaining("the list is empty");
    }

    /** An empty selector is every pod; an absent one is none, so that a rule about pods cannot be without. */
    @Test
    void read_emptySelector_isNotAbsent() {
        Rule empty = Yaml.read("{endpointSelector: {}, ingress: [{}]}", Rule.class);
        Rule absent = Yaml.read("{nodeSelector: {}, ingress: [{}]}", Rule.class);

        assertThat(empty.endpointSelector()).isPresent();
        assertThat(absent.endpointSelector()).isEmpty();
        assertThat(Yaml.write(empty)).isEqualTo("endpointSelector: {}\ningress:\n- {}\n");
        assertThat(Yaml.write(absent)).isEqualTo("nodeSelector: {}\ningress:\n- {}\n");
        assertThatThrownBy(() -> Yaml.read("{ingress: [{}]}", Rule.class))
                .isInstanceOf(InvalidManifestException.class)
                .hasMessageContaining("neither endpointSelector nor nodeSelector");
    }

    private static String page(ThreeStateList list) {
        return states(list).map(value -> "# " + list + "\n" + Yaml.write(value)).collect(Collectors.joining("---\n"));
    }

    private static Stream<Object> states(ThreeStateList list) {
        return list.toString().equals(NEVER_EMPTY)
                ? Stream.of(absent(list), one(list))
                : Stream.of(absent(list), empty(list), one(list));
    }

    private static Object absent(ThreeStateList list) {
        return Yaml.read(ThreeStateFrames.absent(list), list.holder());
    }

    private static Object empty(ThreeStateList list) {
        return Yaml.read(ThreeStateFrames.empty(list), list.holder());
    }

    private static Object one(ThreeStateList list) {
        return Yaml.read(ThreeStateFrames.one(list), list.holder());
    }
}
