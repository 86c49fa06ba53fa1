package io.github.cilium4j.core.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.meta.LabelSelector;
import io.github.cilium4j.core.meta.ObjectMeta;
import io.github.cilium4j.core.yaml.Yaml;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class ManifestReaderTest {
    private final ManifestReader reader =
            new ManifestReader(Kinds.of(List.of(Kind.namespaced("Shelf", Shelf.class, "shop.io/v1"))));

    @Value.Immutable
    @JsonSerialize(as = ImmutableShelf.class)
    @JsonDeserialize(as = ImmutableShelf.class)
    @JsonIgnoreProperties(value = "kind", allowGetters = true)
    @JsonPropertyOrder({"apiVersion", "kind", "metadata", "spec"})
    interface Shelf extends Manifest {
        @Override
        @Value.Default
        default String apiVersion() {
            return "shop.io/v1";
        }

        @Override
        @Value.Derived
        default String kind() {
            return "Shelf";
        }

        @Override
        ObjectMeta metadata();

        ShelfSpec spec();

        static Builder builder() {
            return new Builder();
        }

        final class Builder extends ImmutableShelf.Builder {
            Builder() {}
        }
    }

    @Value.Immutable
    @JsonSerialize(as = ImmutableShelfSpec.class)
    @JsonDeserialize(as = ImmutableShelfSpec.class)
    @JsonPropertyOrder({"title", "length", "selector", "peers", "books"})
    interface ShelfSpec {
        String title();

        Optional<Integer> length();

        Optional<LabelSelector> selector();

        @Nullable
        @JsonInclude(JsonInclude.Include.NON_NULL)
        List<LabelSelector> peers();

        List<String> books();

        static Builder builder() {
            return new Builder();
        }

        final class Builder extends ImmutableShelfSpec.Builder {
            Builder() {}
        }
    }

    /** The API server drops null where the schema does not allow it: null is absent, and neither empty nor an error. */
    @Test
    void read_nullFields_areAbsent() {
        ManifestReading reading = reader.read("f.yaml", """
                apiVersion: shop.io/v1
                kind: Shelf
                metadata: {name: a, labels: null, finalizers: ~}
                spec:
                  title: Go
                  length: null
                  selector: ~
                  peers: null
                  books:
                """);

        assertThat(reading.findings()).isEmpty();
        Shelf shelf = reading.manifests().all(Shelf.class).get(0).manifest();
        assertThat(shelf.spec().peers()).isNull();
        assertThat(shelf)
                .isEqualTo(Shelf.builder()
                        .metadata(ObjectMeta.of("a"))
                        .spec(ShelfSpec.builder().title("Go").build())
                        .build());
    }

    @Test
    void read_nullForAFieldThatMustBeThere_isAFinding() {
        ManifestReading reading = reader.read(
                "f.yaml", "apiVersion: shop.io/v1\nkind: Shelf\nmetadata: {name: a}\nspec: {title: null}\n");

        assertThat(reading.findings())
                .extracting(Finding::render)
                .singleElement()
                .asString()
                .contains(" spec: ", "title");
    }

    @Test
    void read_afterWrite_returnsAnEqualObject() {
        Shelf shelf = Shelf.builder()
                .metadata(ObjectMeta.of("shop", "top"))
                .spec(ShelfSpec.builder()
                        .title("a\nb\n")
                        .selector(LabelSelector.all())
                        .peers(List.of())
                        .addBooks("on", "12:30")
                        .build())
                .build();

        String yaml = Yaml.write(shelf);

        assertThat(yaml).isEqualTo("""
                apiVersion: "shop.io/v1"
                kind: "Shelf"
                metadata:
                  name: "top"
                  namespace: "shop"
                spec:
                  title: |
                    a
                    b
                  selector: {}
                  peers: []
                  books:
                  - "on"
                  - "12:30"
                """);
        assertThat(reader.read("x.yaml", yaml).manifests().all(Shelf.class))
                .extracting(Located::manifest)
                .containsExactly(shelf);
    }

    @Test
    void read_everythingWrong_reportsEachWithItsPlace() {
        String yaml = """
                apiVersion: shop.io/v1
                kind: Shelf
                metadata: {name: "🙂", nmespace: shop}
                spec:
                  length: "5"
                  colour: red
                  peers: {}
                  books: [on, 1, {a: b}]
                """;

        assertThat(reader.read("x.yaml", yaml).findings())
                .extracting(Finding::render)
                .containsExactly(
                        "x.yaml:3:23: ERROR API-001 metadata.nmespace: unknown field \"nmespace\"."
                                + " Write namespace, or remove it.",
                        "x.yaml:5:11: ERROR API-002 spec.length: \"5\" is a string, not an integer. Write 5 without quotes.",
                        "x.yaml:6:3: ERROR API-001 spec.colour: unknown field \"colour\"."
                                + " Remove it, or write one of books, length, peers, selector, title.",
                        "x.yaml:7:10: ERROR API-002 spec.peers: a map stands where a list is wanted. Write a list.",
                        "x.yaml:8:11: ERROR API-002 spec.books[0]: on is a boolean, not a string. Write \"on\" in quotes.",
                        "x.yaml:8:15: ERROR API-002 spec.books[1]: 1 is an integer, not a string. Write \"1\" in quotes.",
                        "x.yaml:8:18: ERROR API-002 spec.books[2]: a map stands where a string is wanted. Write a string.");
    }

    @Test
    void read_missingRequired_pointsAtTheParentsKey() {
        assertThat(reader.read("x.yaml", "apiVersion: shop.io/v1\nkind: Shelf\nmetadata: {}\nspec:\n  length: 5\n")
                        .findings())
                .extracting(Finding::render)
                .containsExactly("x.yaml:5:3: ERROR API-003 spec: required and not set: title. Set title.");
    }

    @Test
    void read_listAndUnknownKind_flattensAndKeeps() {
        String yaml = """
                apiVersion: v1
                kind: List
                items:
                - {apiVersion: v1, kind: Pod, metadata: {name: a, labels: {x: y}}, spec: {f: 1.10}}
                - {apiVersion: v1, kind: Pod, metadata: {name: b}}
                """;

        ManifestReading reading = reader.read("-", yaml);

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.manifests().all(UntypedManifest.class))
                .extracting(l -> Manifest.describe(l.manifest()) + " "
                        + l.locate(io.github.cilium4j.core.diagnostics.FieldPath.of("metadata", "name")))
                .containsExactly("Pod a -:4:48", "Pod b -:5:48");
        assertThat(Yaml.write(reading.manifests().all().get(0).manifest())).contains("f: 1.10\n");
    }

    @Test
    void read_emptyApiVersionOrKind_isAFindingAndNoException() {
        assertThat(reader.read("x.yaml", "apiVersion: ''\nkind: Shelf\n").findings())
                .extracting(Finding::render)
                .singleElement()
                .asString()
                .startsWith("x.yaml:1:")
                .contains("apiVersion");
        assertThat(reader.read("x.yaml", "apiVersion: v1\nkind: ''\n").findings())
                .extracting(Finding::render)
                .singleElement()
                .asString()
                .contains("kind");
    }
}
