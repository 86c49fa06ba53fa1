package io.github.cilium4j.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

final class SourceUriTest {
    @Example
    void of_names_areEncodedAndRelative() {
        assertThat(SourceUri.of("a/b.yaml")).isEqualTo("a/b.yaml");
        assertThat(SourceUri.of("./a.yaml")).isEqualTo("a.yaml");
        assertThat(SourceUri.of("../a.yaml")).isEqualTo("../a.yaml");
        assertThat(SourceUri.of("-")).isEqualTo("-");
        assertThat(SourceUri.of("c:d.yaml")).isEqualTo("c%3Ad.yaml");
        assertThat(SourceUri.of("100%#?.yaml")).isEqualTo("100%25%23%3F.yaml");
        assertThat(SourceUri.of("😀.yaml")).isEqualTo("%F0%9F%98%80.yaml");
        assertThat(SourceUri.of("/etc/a b.yaml")).isEqualTo("file:///etc/a%20b.yaml");
        assertThat(SourceUri.of("//host/a.yaml")).isEqualTo("file:////host/a.yaml");
    }

    @Property
    void of_anyRelativeName_decodesToIt(@ForAll String name) {
        String source = "x"
                + name.codePoints()
                        .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);

        URI uri = URI.create(SourceUri.of(source));

        assertThat(uri.isAbsolute()).isFalse();
        assertThat(uri.getPath()).isEqualTo(source);
        assertThat(uri.getRawFragment()).isNull();
    }
}
