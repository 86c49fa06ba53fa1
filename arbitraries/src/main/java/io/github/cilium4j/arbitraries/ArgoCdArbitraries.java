package io.github.cilium4j.arbitraries;

import io.github.cilium4j.core.meta.ObjectMeta;
import io.github.cilium4j.core.value.IntOrString;
import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.core.yaml.YamlNode;
import io.github.cilium4j.model.argocd.ApplicationSet;
import io.github.cilium4j.model.argocd.ApplicationSetNestedGenerator;
import io.github.cilium4j.model.argocd.ApplicationSource;
import io.github.cilium4j.model.argocd.ClusterGenerator;
import io.github.cilium4j.model.argocd.DuckTypeGenerator;
import io.github.cilium4j.model.argocd.GitGenerator;
import io.github.cilium4j.model.argocd.ListGenerator;
import io.github.cilium4j.model.argocd.MatrixGenerator;
import io.github.cilium4j.model.argocd.MergeGenerator;
import io.github.cilium4j.model.argocd.ParameterSelector;
import io.github.cilium4j.model.argocd.PluginGenerator;
import io.github.cilium4j.model.argocd.PullRequestGenerator;
import io.github.cilium4j.model.argocd.SCMProviderGenerator;
import io.github.cilium4j.model.argocd.SyncSource;
import java.util.List;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * What Argo CD reads, with every attribute. Texts need not be what Argo CD understands.
 *
 * @since 0.1.0
 */
public final class ArgoCdArbitraries {
    private static final DrawnByAttribute DRAWN = new DrawnByAttribute()
            .type(ObjectMeta.class, MetaArbitraries.objectMeta())
            .type(YamlMapping.class, YamlArbitraries.mappings())
            .type(YamlNode.class, YamlArbitraries.mappings().map(mapping -> mapping))
            .type(
                    IntOrString.class,
                    Arbitraries.oneOf(
                            Arbitraries.integers().map(IntOrString::of),
                            TextArbitraries.texts().map(IntOrString::of)))
            .name("goTemplateOptions", Drawn.some(Arbitraries.of("missingkey=error", "missingkey=zero")));

    static {
        DRAWN.type(SyncSource.class, DRAWN.ofValid(SyncSource.class));
        DRAWN.type(GitGenerator.class, Whole.of(DRAWN.ofValid(GitGenerator.class)));
        DRAWN.type(PullRequestGenerator.class, Whole.of(DRAWN.ofValid(PullRequestGenerator.class)));
        DRAWN.type(SCMProviderGenerator.class, Whole.of(DRAWN.ofValid(SCMProviderGenerator.class)));
        DRAWN.type(ApplicationSetNestedGenerator.class, Whole.of(nestedGenerators()));
        DRAWN.type(MatrixGenerator.class, Whole.of(matrices()));
        DRAWN.type(MergeGenerator.class, Whole.of(merges()));
    }

    private static final Arbitrary<ApplicationSource> SOURCES = Whole.of(DRAWN.of(ApplicationSource.class));
    private static final Arbitrary<ApplicationSet> APPLICATION_SETS = Whole.of(DRAWN.of(ApplicationSet.class));

    private ArgoCdArbitraries() {}

    /** Returns ApplicationSets, with generators of every kind. */
    public static Arbitrary<ApplicationSet> applicationSets() {
        return APPLICATION_SETS;
    }

    /** Returns sources of Applications, with several tools at once. */
    public static Arbitrary<ApplicationSource> applicationSources() {
        return SOURCES;
    }

    private static Arbitrary<MatrixGenerator> matrices() {
        return Drawn.pairs(nestedGenerators())
                .map(pair -> MatrixGenerator.builder().addAllGenerators(pair).build());
    }

    private static Arbitrary<MergeGenerator> merges() {
        return Combinators.combine(Drawn.pairs(nestedGenerators()), Drawn.some(TextArbitraries.texts()))
                .as((pair, keys) -> MergeGenerator.builder()
                        .addAllGenerators(pair)
                        .mergeKeys(keys)
                        .build());
    }

    private static Arbitrary<ApplicationSetNestedGenerator> nestedGenerators() {
        return Arbitraries.oneOf(List.of(
                nested(ListGenerator.class, (b, v) -> b.list(v)),
                nested(ClusterGenerator.class, (b, v) -> b.clusters(v)),
                nested(GitGenerator.class, (b, v) -> b.git(v)),
                nested(SCMProviderGenerator.class, (b, v) -> b.scmProvider(v)),
                nested(DuckTypeGenerator.class, (b, v) -> b.clusterDecisionResource(v)),
                nested(PullRequestGenerator.class, (b, v) -> b.pullRequest(v)),
                nested(PluginGenerator.class, (b, v) -> b.plugin(v)),
                nested(YamlMapping.class, (b, v) -> b.matrix(v)),
                nested(YamlMapping.class, (b, v) -> b.merge(v))));
    }

    private static <T> Arbitrary<ApplicationSetNestedGenerator> nested(
            Class<T> type,
            BiFunction<ApplicationSetNestedGenerator.Builder, T, ApplicationSetNestedGenerator.Builder> member) {
        return Combinators.combine(
                        DRAWN.values(type),
                        DRAWN.values(ParameterSelector.class).optional(0.2))
                .as((value, selector) -> {
                    ApplicationSetNestedGenerator.Builder builder = ApplicationSetNestedGenerator.builder();
                    return member.apply(builder, value).selector(selector).build();
                });
    }
}
