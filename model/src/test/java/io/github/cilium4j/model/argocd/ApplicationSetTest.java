package io.github.cilium4j.model.argocd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.meta.ObjectMeta;
import io.github.cilium4j.core.value.IntOrString;
import io.github.cilium4j.core.yaml.Yaml;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ApplicationSetTest {
    private static final String REPO = "https://git.example.com/ops.git";

    @Test
    void write_mergeOfTwoFiles_isWhatArgoCdReads() {
        ApplicationSet set = ApplicationSet.builder()
                .metadata(
                        ObjectMeta.builder().name("cilium").namespace("argo-cd").build())
                .spec(ApplicationSetSpec.builder()
                        .goTemplate(true)
                        .addGoTemplateOption("missingkey=error")
                        .addGenerator(ApplicationSetGenerator.merge(MergeGenerator.of(
                                "environment",
                                ApplicationSetNestedGenerator.git(GitGenerator.files(REPO, "HEAD", "config.yaml")),
                                ApplicationSetNestedGenerator.git(GitGenerator.files(REPO, "HEAD", "cilium/*.yaml")))))
                        .template(ApplicationSetTemplate.of("cilium", spec()))
                        .templatePatch("spec:\n  sources: []\n")
                        .build())
                .build();

        assertThat(Yaml.write(set)).isEqualTo("""
                apiVersion: "argoproj.io/v1alpha1"
                kind: "ApplicationSet"
                metadata:
                  name: "cilium"
                  namespace: "argo-cd"
                spec:
                  goTemplate: true
                  goTemplateOptions:
                  - "missingkey=error"
                  generators:
                  - merge:
                      generators:
                      - git:
                          repoURL: "https://git.example.com/ops.git"
                          revision: "HEAD"
                          files:
                          - path: "config.yaml"
                      - git:
                          repoURL: "https://git.example.com/ops.git"
                          revision: "HEAD"
                          files:
                          - path: "cilium/*.yaml"
                      mergeKeys:
                      - "environment"
                  template:
                    metadata:
                      name: "cilium"
                    spec:
                      project: "default"
                      destination:
                        server: "https://kubernetes.default.svc"
                        namespace: "kube-system"
                      syncPolicy:
                        retry:
                          limit: 10
                          backoff:
                            duration: "10s"
                            factor: 2
                            maxDuration: "10m"
                  templatePatch: |
                    spec:
                      sources: []
                """);
        assertThat(Yaml.read(Yaml.write(set), ApplicationSet.class)).isEqualTo(set);
    }

    private static ApplicationSpec spec() {
        return ApplicationSpec.builder()
                .project("default")
                .destination(ApplicationDestination.inCluster("kube-system"))
                .syncPolicy(SyncPolicy.builder()
                        .retry(RetryStrategy.of(10, Backoff.of("10s", 2, "10m")))
                        .build())
                .build();
    }

    @Test
    void write_listOfSources_isAListByItself() {
        ApplicationSource policies = ApplicationSource.directory(
                REPO, "{{ .git.revision }}", "cilium/resources", ApplicationSourceDirectory.include("deny.yaml"));
        ApplicationSource pools = ApplicationSource.kustomize(
                REPO,
                "{{ .git.revision }}",
                "cilium/lb-ipam",
                ApplicationSourceKustomize.builder()
                        .putCommonLabel("release", "{{ .release }}")
                        .addPatch(KustomizePatch.of(
                                KustomizeSelector.of("CiliumLoadBalancerIPPool", "default"),
                                "- op: replace\n  path: /spec/blocks\n  value: []\n"))
                        .build());

        assertThat(Yaml.write(List.of(policies, pools))).isEqualTo("""
                - repoURL: "https://git.example.com/ops.git"
                  targetRevision: "{{ .git.revision }}"
                  path: "cilium/resources"
                  directory:
                    include: "deny.yaml"
                - repoURL: "https://git.example.com/ops.git"
                  targetRevision: "{{ .git.revision }}"
                  path: "cilium/lb-ipam"
                  kustomize:
                    commonLabels:
                      release: "{{ .release }}"
                    patches:
                    - patch: |
                        - op: replace
                          path: /spec/blocks
                          value: []
                      target:
                        kind: "CiliumLoadBalancerIPPool"
                        name: "default"
                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {merge: {generators: [{list: {}}], mergeKeys: [a]}} | merge.generators: 1 of them are too few
        {merge: {generators: [{list: {}}, {list: {}}], mergeKeys: []}} | merge.mergeKeys: the list is empty. Name the parameter
        {matrix: {generators: []}} | matrix.generators: 0 of them are too few. Write two
        {matrix: {generators: [{list: {}}, {list: {}, clusters: {}}]}} | matrix.generators[1]: 2 generators in one element
        {matrix: {generators: [{list: {}}, {selector: {}}]}} | matrix.generators[1]: 0 generators in one element
        {git: {repoURL: a, revision: HEAD}} | git: neither directories nor files. Write one of them
        {git: {repoURL: a, files: [{path: b}]}} | git: required and not set: revision
        {list: {elements: [1]}} | list.elements[0]
        {pullRequest: {filters: [{}]}} | pullRequest: no provider is there. Write one, such as github
        {scmProvider: {}} | scmProvider: no provider is there
        """)
    void read_generator_isRefused(String yaml, String message) {
        assertRefused(ApplicationSetGenerator.class, yaml, message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {goTemplate: true, goTemplateOptions: [missingkey=fail], generators: [], template: {metadata: {}, spec: {project: a, destination: {}}}} | goTemplateOptions: "missingkey=fail" is no option of Go templates. Write missingkey=error
        {generators: [], template: {metadata: {}, spec: {destination: {}}}} | template.spec: required and not set: project
        {generators: [], template: {metadata: {}, spec: {project: a, destination: {}, sources: [{path: a}]}}} | template.spec.sources[0]: required and not set: repoURL
        {generators: [], template: {metadata: {}, spec: {project: a, destination: {}, sourceHydrator: {drySource: {repoURL: a, targetRevision: b, path: c}, syncSource: {targetBranch: b, path: .}}}}} | sourceHydrator.syncSource.path: "." is the root
        {generators: [], syncPolicy: {applicationsSync: never}, template: {metadata: {}, spec: {project: a, destination: {}}}} | "never" is not allowed here
        """)
    void read_spec_isRefused(String yaml, String message) {
        assertRefused(ApplicationSetSpec.class, yaml, message);
    }

    @Test
    void write_countThatIsAnEmptyText_isThere() {
        KustomizeReplica replica =
                KustomizeReplica.builder().name("a").count(IntOrString.of("")).build();

        assertThat(Yaml.write(replica)).isEqualTo("name: \"a\"\ncount: \"\"\n");
        assertThat(Yaml.read(Yaml.write(replica), KustomizeReplica.class)).isEqualTo(replica);
    }

    private static void assertRefused(Class<?> type, String yaml, String message) {
        assertThatThrownBy(() -> Yaml.read(yaml, type))
                .isInstanceOf(InvalidManifestException.class)
                .extracting(thrown -> String.valueOf(thrown.getMessage()).replace("line 1: ", ""), STRING)
                .contains(message);
    }

    @Test
    void read_selectorWithTemplateInAValue_isTaken() {
        ApplicationSetGenerator generator = Yaml.read(
                "{clusters: {selector: {matchLabels: {env: '{{ .path.basename }}'}}}}", ApplicationSetGenerator.class);

        assertThat(generator.clusters().flatMap(ClusterGenerator::selector))
                .contains(ParameterSelector.of("env", "{{ .path.basename }}"));
    }
}
