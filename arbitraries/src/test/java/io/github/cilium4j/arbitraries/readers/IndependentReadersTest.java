package io.github.cilium4j.arbitraries.readers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.arbitraries.EveryKind;
import io.github.cilium4j.core.manifest.Manifest;
import io.github.cilium4j.core.yaml.Yaml;
import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** What we write means the same to every reader. */
final class IndependentReadersTest {
    @Provide
    Arbitrary<Manifest> manifests() {
        return EveryKind.manifests();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void read_whatWeWrote_isTheSameToEveryReader(@ForAll("manifests") Manifest manifest) {
        String yaml = Yaml.write(manifest);
        Object expected = PlainData.of(Yaml.tree(manifest));

        for (IndependentReader reader : IndependentReader.values()) {
            assertThat(withMetadata(reader.read(yaml)))
                    .as("%s of %s", reader, yaml)
                    .isEqualTo(withMetadata(expected));
        }
    }

    /** A kustomization needs no metadata, but fabric8 gives it some. */
    private static @Nullable Object withMetadata(@Nullable Object data) {
        if (data instanceof Map<?, ?> map && !map.containsKey("metadata")) {
            Map<@Nullable Object, @Nullable Object> more = new LinkedHashMap<>(map);
            more.put("metadata", Map.of());
            return more;
        }
        return data;
    }
}
