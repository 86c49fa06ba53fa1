package io.github.cilium4j.overlay.render;

import io.github.cilium4j.core.meta.ObjectMeta;
import io.github.cilium4j.model.argocd.ApplicationDestination;
import io.github.cilium4j.model.argocd.ApplicationSet;
import io.github.cilium4j.model.argocd.ApplicationSetGenerator;
import io.github.cilium4j.model.argocd.ApplicationSetNestedGenerator;
import io.github.cilium4j.model.argocd.ApplicationSetSpec;
import io.github.cilium4j.model.argocd.ApplicationSetTemplate;
import io.github.cilium4j.model.argocd.ApplicationSetTemplateMeta;
import io.github.cilium4j.model.argocd.ApplicationSource;
import io.github.cilium4j.model.argocd.ApplicationSpec;
import io.github.cilium4j.model.argocd.Backoff;
import io.github.cilium4j.model.argocd.GitGenerator;
import io.github.cilium4j.model.argocd.MergeGenerator;
import io.github.cilium4j.model.argocd.RetryStrategy;
import io.github.cilium4j.model.argocd.SyncPolicy;
import io.github.cilium4j.overlay.config.DeliveryKeys;
import io.github.cilium4j.overlay.config.OverlayConfig;
import java.util.List;

/**
 * The ApplicationSet of Cilium's application. Its generators read the configuration from the repository, its
 * {@link TemplatePatch} turns it into sources.
 */
final class CiliumApplicationSet {
    private static final String NAMESPACE = "argo-cd";
    private static final String WAVE_ANNOTATION = "argocd.argoproj.io/sync-wave";
    private static final String WAVE = "76";
    /** Prometheus' CRDs may come long after this: ten tries reach over an hour. */
    private static final RetryStrategy RETRY = RetryStrategy.of(10, Backoff.of("10s", 2, "10m"));

    private final OverlayConfig config;
    private final RenderOptions options;

    private CiliumApplicationSet(OverlayConfig config, RenderOptions options) {
        this.config = config;
        this.options = options;
    }

    /** Returns the ApplicationSet for the parts of the application, whose order is that of the sources. */
    static ApplicationSet of(OverlayConfig config, List<Part> parts, RenderOptions options) {
        return new CiliumApplicationSet(config, options).applicationSet(parts);
    }

    private ApplicationSet applicationSet(List<Part> parts) {
        ObjectMeta.Builder metadata = ObjectMeta.builder().namespace(NAMESPACE).name(name());
        if (options.syncWaves()) {
            metadata.putAnnotation(WAVE_ANNOTATION, WAVE);
        }
        return ApplicationSet.builder()
                .metadata(metadata.build())
                .spec(ApplicationSetSpec.builder()
                        .goTemplate(true)
                        .addGoTemplateOption("missingkey=error")
                        .addGenerator(generator())
                        .template(template())
                        .templatePatch(TemplatePatch.of(config, parts))
                        .build())
                .build();
    }

    private String name() {
        return config.get(DeliveryKeys.APP_NAME);
    }

    /** The files of Cilium's application are merged over the one of the cluster. */
    private ApplicationSetGenerator generator() {
        return ApplicationSetGenerator.merge(MergeGenerator.of(
                DeliveryKeys.ENVIRONMENT.path().toString(),
                files(Layout.CONFIG),
                files(Layout.app(Place.CILIUM) + "config/*.yaml")));
    }

    private ApplicationSetNestedGenerator files(String path) {
        return ApplicationSetNestedGenerator.git(
                GitGenerator.files(config.get(DeliveryKeys.GIT_REPO_URL), "HEAD", path));
    }

    private ApplicationSetTemplate template() {
        ApplicationSetTemplateMeta.Builder metadata =
                ApplicationSetTemplateMeta.builder().name(name()).namespace(NAMESPACE);
        if (options.syncWaves()) {
            metadata.putAnnotation(WAVE_ANNOTATION, WAVE);
        }
        return ApplicationSetTemplate.builder()
                .metadata(metadata.build())
                .spec(ApplicationSpec.builder()
                        .project("default")
                        .source(placeholder())
                        .destination(ApplicationDestination.inCluster("kube-system"))
                        .syncPolicy(SyncPolicy.builder().retry(RETRY).build())
                        .build())
                .build();
    }

    /** The schema asks for a source; with {@code sources}, which the patch sets, Argo CD ignores it. */
    private ApplicationSource placeholder() {
        return ApplicationSource.builder()
                .repoURL(config.get(DeliveryKeys.GIT_REPO_URL))
                .targetRevision(config.get(DeliveryKeys.GIT_REVISION))
                .path(Layout.folder(Monitoring.PLACE))
                .build();
    }
}
