package io.github.cilium4j.arbitraries;

import io.github.cilium4j.core.meta.ObjectMeta;
import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.model.kustomize.Kustomization;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * What kustomize reads, with every attribute.
 *
 * @since 0.1.0
 */
public final class KustomizeArbitraries {
    private static final Arbitrary<Kustomization> KUSTOMIZATIONS = new DrawnByAttribute()
            .type(
                    ObjectMeta.class,
                    Arbitraries.oneOf(Arbitraries.just(ObjectMeta.none()), MetaArbitraries.objectMeta()))
            .type(YamlMapping.class, YamlArbitraries.mappings())
            .of(Kustomization.class);

    private KustomizeArbitraries() {}

    /** Returns kustomizations, deprecated fields included. */
    public static Arbitrary<Kustomization> kustomizations() {
        return KUSTOMIZATIONS;
    }
}
