package io.github.cilium4j.overlay.spire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.meta.ObjectMeta;
import io.github.cilium4j.core.value.Quantity;
import io.github.cilium4j.core.yaml.Yaml;
import io.github.cilium4j.core.yaml.YamlNode;
import io.github.cilium4j.model.helm.HelmChartConfig;
import io.github.cilium4j.model.helm.HelmChartConfigSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SpireDataStorePatchTest {
    private static final SpireDataStorePatch PATCH = SpireDataStorePatch.of("ceph-block", Quantity.parse("2Gi"));

    /** Line ends are written as {@code /}; the way down to the store is written as {@code S}, at its column. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            ignoreLeadingAndTrailingWhitespace = false,
            quoteCharacter = '\u0001',
            value = {
                "S: {enabled: false}/;S: {enabled: true, size: \"2Gi\", storageClass: \"ceph-block\"}/",
                "S: {enabled: false, size: 1Gi} # why/;S: {enabled: true, size: \"2Gi\", storageClass: \"ceph-block\"} # why/",
                "S: {}/;S: {enabled: true, size: \"2Gi\", storageClass: \"ceph-block\"}/",
                "S: ~/;S: {enabled: true, size: \"2Gi\", storageClass: \"ceph-block\"}/",
                "S: { size: 1Gi, }/;S: { size: \"2Gi\", enabled: true, storageClass: \"ceph-block\", }/",
                "S:/  enabled: false/;S:/  enabled: true/  size: \"2Gi\"/  storageClass: \"ceph-block\"/",
                "S:/  enabled: false # no class yet/  # end/x: 1/;"
                        + "S:/  enabled: true # no class yet/  size: \"2Gi\"/  storageClass: \"ceph-block\"/  # end/x: 1/",
                "S:/  size: '1Gi'/  enabled: no/;S:/  size: \"2Gi\"/  enabled: true/  storageClass: \"ceph-block\"/",
                "S:/  storageClass: slow/  accessMode: ReadWriteOnce/  enabled: false/  size: 1Gi/;"
                        + "S:/  storageClass: \"ceph-block\"/  accessMode: ReadWriteOnce/  enabled: true/  size: \"2Gi\"/",
                "S:/    enabled: false/    size: 2Gi/;S:/    enabled: true/    size: 2Gi/    storageClass: \"ceph-block\"/",
                "S:/ # first/ enabled: false/ # last/;"
                        + "S:/ # first/ enabled: true/ size: \"2Gi\"/ storageClass: \"ceph-block\"/ # last/",
                "S: # here/;S: # here/  enabled: true/  size: \"2Gi\"/  storageClass: \"ceph-block\"/",
                "S:/  enabled: true/  size: 2Gi/  storageClass: ceph-block/;"
                        + "S:/  enabled: true/  size: 2Gi/  storageClass: ceph-block/",
                "S:/  enabled: \"false\"/;S:/  enabled: true/  size: \"2Gi\"/  storageClass: \"ceph-block\"/",
                "S:/  enabled: false;S:/  enabled: true/  size: \"2Gi\"/  storageClass: \"ceph-block\"",
                "x: &a 1/S:/  enabled: false/q: *a/;x: &a 1/S:/  enabled: true/  size: \"2Gi\"/  storageClass: \"ceph-block\"/q: *a/",
                "text: >/  dataStorage: no/S:/  enabled: false/;"
                        + "text: >/  dataStorage: no/S:/  enabled: true/  size: \"2Gi\"/  storageClass: \"ceph-block\"/",
                "S:/  enabled: false/  extra: |/    # kept//    size: 1Gi/;"
                        + "S:/  enabled: true/  extra: |/    # kept//    size: 1Gi/  size: \"2Gi\"/  storageClass: \"ceph-block\"/",
                "S:/  \"enabled\": false/  'size' : 1Gi/;S:/  \"enabled\": true/  'size' : \"2Gi\"/  storageClass: \"ceph-block\"/",
                "S:/  enabled:/    false/;S:/  enabled:/    true/  size: \"2Gi\"/  storageClass: \"ceph-block\"/",
                "S:/  enabled: false/  size:/  - 1Gi/;S:/  enabled: true/  size: \"2Gi\"/  storageClass: \"ceph-block\"/",
                "S:\r/  enabled: false # x\r/;S:\r/  enabled: true # x\r/  size: \"2Gi\"\r/  storageClass: \"ceph-block\"\r/",
            })
    void applyToValues_storeAsWritten_changesOnlyTheThreeValues(String before, String after) {
        String text = lines(before);

        String patched = PATCH.applyToValues(text);

        assertThat(patched).isEqualTo(lines(after));
        Reading.assertOnlyTheStoreDiffers(text, patched);
        assertThat(PATCH.applyToValues(patched)).isEqualTo(patched);
    }

    private static String lines(String text) {
        String inner = text.replace('/', '\n').replaceAll("(?m)^ ", "           ");
        String end = inner.contains("\r") ? "\r\n" : "\n";
        String way = String.join(
                end,
                "authentication:",
                "  mutual:",
                "    spire:",
                "      install:",
                "        server:",
                "          dataStorage");
        return inner.replaceAll("(?m)^S", way);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "authentication: &a {mutual: {}};an anchor, alias or tag stands here",
                "a: &a {}|authentication: *a;an anchor, alias or tag stands here",
                "authentication: !!map {mutual: {}};an anchor, alias or tag stands here",
                "a: &a {spire: {}}|authentication: {mutual: {<<: *a}};a merge key stands here",
                "authentication: on;stands where a map is wanted",
                "authentication: [mutual];a list stands where a map is wanted",
                "authentication: {mutual: {spire: 'yes'}};a string stands where a map is wanted",
                "authentication.mutual.spire.install.server.dataStorage.enabled: false;one key with dots",
                "authentication: {mutual.spire: {}};one key with dots",
                "authentication: {mutual: {spire: {install: {server.dataStorage.size: 1Gi}}}};one key with dots",
                "a: 1|---|b: 2;the text holds 2 documents",
                "a: 1|a: 2;stands twice",
                "a: [;is not closed",
                "a:|\tb: 1;tab",
            })
    void applyToValues_unsafe_isRefusedWithTheReason(String before, String reason) {
        assertThatThrownBy(() -> PATCH.applyToValues(before.replace('|', '\n')))
                .isInstanceOf(InvalidManifestException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void applyToValues_keysWithDotsElsewhere_areNoneOfOurs() {
        assertThat(PATCH.applyToValues("hubble.relay.enabled: true\n"))
                .startsWith("hubble.relay.enabled: true\nauthentication:\n");
    }

    @Test
    void applyToFile_jsonOfKubectl_isChangedInPlace() {
        String file = """
                {"apiVersion": "helm.cattle.io/v1", "kind": "HelmChartConfig", "spec": {
                  "valuesContent": "a: 1 # \\"x\\"\\nb: 2\\n"}}
                """;

        String patched = PATCH.applyToFile(file);

        assertThat(patched)
                .startsWith(file.substring(0, file.indexOf("\"}}")))
                .contains("b: 2\\nauthentication:\\n  mutual:\\n")
                .endsWith("storageClass: \\\"ceph-block\\\"\\n\"}}\n");
    }

    @Test
    void applyToFile_singleQuotedOnOneLine_isChangedInPlace() {
        String patched = PATCH.applyToFile("kind: HelmChartConfig\nspec: {valuesContent: '{a: ''b''}'}\n");

        assertThat(patched)
                .startsWith("kind: HelmChartConfig\nspec: {valuesContent: '{a: ''b'', authentication: ")
                .endsWith("storageClass: \"ceph-block\"}}}}}}}'}\n");
    }

    @Test
    void applyToFile_emptyBlock_getsItsFirstLines() {
        assertThat(PATCH.applyToFile("kind: HelmChartConfig\nspec:\n  valuesContent: |\n  failurePolicy: abort\n"))
                .startsWith("kind: HelmChartConfig\nspec:\n  valuesContent: |\n    authentication:\n      mutual:\n")
                .endsWith("storageClass: \"ceph-block\"\n  failurePolicy: abort\n");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "kind: HelmChartConfig|spec:|  valuesContent: >-|    a: 1;a folded block cannot be changed",
                "kind: HelmChartConfig|spec: {valuesContent: \"a: 1\\x20\"};this quoted text cannot be changed",
                "kind: HelmChartConfig|spec: {valuesContent: 'a: 1'};this quoted text cannot be changed",
                "kind: HelmChartConfig|spec: {valuesContent: &x \"a: 1\"};an anchor, alias or tag stands here",
                "kind: HelmChartConfig|spec: {valuesContent: 5};there is no text",
                "kind: HelmChartConfig|spec: {};there is no text",
                "kind: HelmChart|spec: {};\"HelmChart\" is no HelmChartConfig",
                "a: 1;kind: there is none",
                "kind: HelmChartConfig|---|kind: HelmChartConfig;2 documents",
                "# nothing;holds no object",
                "kind: [;is not closed",
                "kind: HelmChartConfig|spec:|  valuesContent: |    a: 1|  values: {authentication: {mutual: {spire: {install: {server:"
                        + " {dataStorage: {enabled: false}}}}}}};wins over spec.valuesContent",
            })
    void applyToFile_unsafe_isRefusedWithTheReason(String before, String reason) {
        String text = before.replace("valuesContent: |", "valuesContent: \u00a4\n")
                .replace('|', '\n')
                .replace('\u00a4', '|');

        assertThatThrownBy(() -> PATCH.applyToFile(text))
                .isInstanceOf(InvalidManifestException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void applyTo_chartConfig_keepsEverythingElse() {
        HelmChartConfig config = HelmChartConfig.of(ObjectMeta.of("kube-system", "rke2-cilium"), "a: 1\n");

        HelmChartConfig patched = PATCH.applyTo(config);

        assertThat(patched.metadata()).isEqualTo(config.metadata());
        assertThat(patched.spec().orElseThrow().valuesContent().orElseThrow()).isEqualTo(PATCH.applyToValues("a: 1\n"));
        assertThat(PATCH.applyTo(patched)).isEqualTo(patched);
    }

    @Test
    void applyTo_valuesThatWin_areRefused() {
        YamlNode values = Yaml.read(
                "authentication: {mutual: {spire: {install: {server: {dataStorage: {size: 9Gi}}}}}}", YamlNode.class);
        HelmChartConfig config = HelmChartConfig.builder()
                .metadata(ObjectMeta.of("kube-system", "rke2-cilium"))
                .spec(HelmChartConfigSpec.builder()
                        .valuesContent("a: 1\n")
                        .values(values)
                        .build())
                .build();

        assertThatThrownBy(() -> PATCH.applyTo(config)).hasMessageContaining("\"9Gi\" wins over spec.valuesContent");
    }

    @Test
    void build_noClassOrNoSize_isRefused() {
        assertThatThrownBy(() -> SpireDataStorePatch.of(" ", Quantity.parse("1Gi")))
                .hasMessageContaining("Name a StorageClass");
        assertThatThrownBy(() -> SpireDataStorePatch.of("a", Quantity.parse("0")))
                .hasMessageContaining("no size of a volume");
    }
}
