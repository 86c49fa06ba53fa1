package io.github.cilium4j.core.value;

import static io.github.cilium4j.core.value.Refusals.assertPrintedAsWritten;
import static io.github.cilium4j.core.value.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class LabelKeyTest {
    @Test
    void parse_keys_arePrintedAsWritten() {
        assertPrintedAsWritten(
                LabelKey::parse, "app", "App_1.2-x", "app.kubernetes.io/name", "a".repeat(253) + "/" + "b".repeat(63));
    }

    @Test
    void parse_notAKey_isRefused() {
        assertRefused(
                LabelKey::parse,
                "",
                "/",
                "/name",
                "example.com/",
                "a/b/c",
                "Example.com/name",
                "-app",
                "app-",
                "a b",
                "k8s:app",
                "a".repeat(64),
                "a".repeat(254) + "/b");
    }

    @Test
    void parse_withSource_saysWhatToWrite() {
        assertThatThrownBy(() -> LabelKey.parse("k8s:app"))
                .hasMessage("\"k8s:app\" is not a label key. "
                        + "Write a key such as app or example.com/app, its last part up to 63 characters");
    }

    @Test
    void prefixAndName_ofAKey_areItsParts() {
        LabelKey key = LabelKey.parse("app.kubernetes.io/name");

        assertThat(key.prefix()).contains("app.kubernetes.io");
        assertThat(key.name()).isEqualTo("name");
        assertThat(LabelKey.parse("app").prefix()).isEmpty();
        assertThat(LabelKey.parse("app").name()).isEqualTo("app");
    }
}
