package io.github.cilium4j.overlay.upgrade;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.core.manifest.RawManifest;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A network policy of Cilium as it is written, whether or not it is valid. */
final class PolicyText {
    private static final Set<String> KINDS = Set.of("CiliumNetworkPolicy", "CiliumClusterwideNetworkPolicy");
    private static final List<String> INGRESS = List.of("ingress", "ingressDeny");
    private static final List<String> EGRESS = List.of("egress", "egressDeny");

    private final RawManifest object;

    PolicyText(RawManifest object) {
        this.object = object;
    }

    static boolean isPolicy(RawManifest object) {
        return object.content().string("kind").filter(KINDS::contains).isPresent()
                && object.content()
                        .string("apiVersion")
                        .filter(version -> version.startsWith("cilium.io/"))
                        .isPresent();
    }

    boolean isClusterwide() {
        return object.content()
                .string("kind")
                .filter("CiliumClusterwideNetworkPolicy"::equals)
                .isPresent();
    }

    Stream<Field> rules() {
        Field root = Field.root(object.content());
        return Stream.concat(root.child("spec"), root.items("specs"));
    }

    Stream<Field> ingress() {
        return rules().flatMap(PolicyText::ingressOf);
    }

    Stream<Field> egress() {
        return rules().flatMap(PolicyText::egressOf);
    }

    Stream<Field> elements() {
        return Stream.concat(ingress(), egress());
    }

    static Stream<Field> ingressOf(Field rule) {
        return INGRESS.stream().flatMap(rule::items);
    }

    static Stream<Field> egressOf(Field rule) {
        return EGRESS.stream().flatMap(rule::items);
    }

    /** Returns the selectors of pods among the peers of an element. */
    static Stream<Field> endpointsOf(Field element) {
        return Stream.concat(element.items("fromEndpoints"), element.items("toEndpoints"));
    }

    Finding.Builder finding(RuleInfo info, Field field) {
        return info.finding()
                .origin(object.locate(field.path()))
                .subject(object.subject())
                .path(field.path());
    }
}
