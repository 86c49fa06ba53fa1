package io.github.cilium4j.policies.agent;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.CiliumVersion;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SelectorKeyTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', emptyValue = "", nullValues = "-", textBlock = """
                app                 | ``
                k8s:app             | ``
                any:app             | ``
                example.com/app     | ``
                k8s:example.com/app | ``
                :app                | 1.20
                k8s:                | 1.18 1.19 1.20
                a:b:c               | 1.18 1.19 1.20
                $host               | 1.20
                $                   | 1.18 1.19 1.20
                reserved.host       | ``
                reserved:host       | ``
                a=b                 | 1.20
                k8s:a=b             | 1.20
                =b                  | 1.18 1.19 1.20
                a/b/c               | 1.18 1.19 1.20
                /a                  | 1.18 1.19 1.20
                a/                  | 1.18 1.19 1.20
                -a                  | 1.20
                a-                  | 1.18 1.19 1.20
                my-src:app          | 1.20
                K8s:x/y             | 1.18 1.19
                K8s:x               | ``
                a b                 | 1.18 1.19 1.20
                A.b/c               | 1.18 1.19 1.20
                ``                  | 1.18 1.19 1.20
                """)
    void refusedBy_key_isAnswered(String text, String answer) {
        assertThat(versions(SelectorKey.refusedBy(text))).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', emptyValue = "", nullValues = "-", textBlock = """
                app           | ``
                k8s:app       | 1.18 1.19
                :app          | 1.18 1.19
                $host         | 1.18 1.19
                reserved.host | ``
                a=b           | 1.18 1.19 1.20
                a:b:c         | 1.18 1.19 1.20
                a/b           | ``
                -a            | 1.20
                my-src:app    | 1.18 1.19 1.20
                """)
    void refusedOfGroupsBy_key_isAnswered(String text, String answer) {
        assertThat(versions(SelectorKey.refusedOfGroupsBy(text))).isEqualTo(answer);
    }

    @Test
    void refusedBy_longName_countsTheSourceUntil119() {
        assertThat(versions(SelectorKey.refusedBy("x".repeat(59)))).isEmpty();
        assertThat(versions(SelectorKey.refusedBy("x".repeat(60)))).isEqualTo("1.18 1.19");
        assertThat(versions(SelectorKey.refusedBy("k8s:" + "x".repeat(63)))).isEqualTo("1.18 1.19");
        assertThat(versions(SelectorKey.refusedBy("x".repeat(64)))).isEqualTo("1.18 1.19 1.20");
        assertThat(versions(SelectorKey.refusedBy("y".repeat(249) + "/a"))).isEmpty();
        assertThat(versions(SelectorKey.refusedBy("y".repeat(250) + "/a"))).isEqualTo("1.18 1.19");
    }

    private static String versions(Set<CiliumVersion> versions) {
        return versions.stream().map(CiliumVersion::toString).collect(Collectors.joining(" "));
    }
}
