package io.github.cilium4j.model.schema;

import static io.github.cilium4j.model.schema.PolicySchemaTest.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MetadataWalkTest {
    private static String clusterwide(String metadata) {
        return "apiVersion: cilium.io/v2\nkind: CiliumClusterwideNetworkPolicy\n" + metadata
                + "\nspec: {endpointSelector: {}, ingress: [{}]}\n";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{name: web}",
                "{name: web.example.com, namespace: null, labels: null}",
                "{generateName: web-}",
                "{name: web, namespace: shop}",
                "{name: web, namespace: A.b}",
                "{name: web, labels: {app.kubernetes.io/name: Web_1, empty: '', nothing: null}}",
                "{name: web, annotations: {Example.COM/a: 'any text, at all'}}",
                "{name: web, uid: a, resourceVersion: '1', generation: 2, creationTimestamp: null, managedFields: []}",
            })
    void object_metadataThatIsTaken_saysNothing(String metadata) {
        assertThat(told(clusterwide("metadata: " + metadata))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                        | API-003 metadata.name []
            {name: ''}                                | API-003 metadata.name []
            {name: null}                              | API-003 metadata.name []
            null                                      | API-003 metadata.name []
            []                                        | API-002 metadata []
            {name: 1}                                 | API-002 metadata.name []
            {name: Web}                               | API-011 metadata.name []
            {name: web_1}                             | API-011 metadata.name []
            {generateName: Web-}                      | API-011 metadata.generateName []
            {name: web, lables: {}}                   | API-001 metadata.lables []
            {name: web, labels: []}                   | API-002 metadata.labels []
            {name: web, labels: {a: 1}}               | API-002 metadata.labels.a []
            {name: web, labels: {a: b c}}             | API-011 metadata.labels.a []
            {name: web, labels: {-a: b}}              | API-011 metadata.labels.-a []
            {name: web, annotations: {_a: b}}         | API-011 metadata.annotations._a []
            {name: web, annotations: {a: true}}       | API-002 metadata.annotations.a []
            """)
    void object_metadataWithOneMistake_tellsItOnce(String metadata, String expected) {
        assertThat(told(clusterwide("metadata: " + metadata))).containsExactly(expected);
    }

    @Test
    void object_inANamespaceWithABadName_isRefused() {
        assertThat(told("apiVersion: cilium.io/v2\nkind: CiliumNetworkPolicy\nmetadata: {name: web, namespace: a.b}"
                        + "\nspec: {endpointSelector: {}, ingress: [{}]}\n"))
                .containsExactly("API-011 metadata.namespace []");
    }

    @Test
    void object_lengths_haveTheirLimits() {
        assertThat(told(clusterwide("metadata: {name: " + "a".repeat(253) + "}")))
                .isEmpty();
        assertThat(told(clusterwide("metadata: {name: " + "a".repeat(254) + "}")))
                .containsExactly("API-011 metadata.name []");
        assertThat(told(clusterwide("metadata: {name: a, annotations: {a: " + "x".repeat(262_143) + "}}")))
                .isEmpty();
        assertThat(told(clusterwide("metadata: {name: a, annotations: {a: " + "x".repeat(262_144) + "}}")))
                .containsExactly("API-011 metadata.annotations []");
        assertThat(told(clusterwide(""))).containsExactly("API-003 metadata.name []");
    }
}
