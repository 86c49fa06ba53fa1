package io.github.cilium4j.overlay.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.yaml.YamlNode;
import io.github.cilium4j.overlay.Golden;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ConfigKeysTest {
    private static final List<Class<?>> SECTIONS =
            List.of(DeliveryKeys.class, LoadBalancerKeys.class, CiliumKeys.class, PlatformKeys.class);

    @Test
    void all_everyConstant_isInTheTable() throws IllegalAccessException {
        List<Object> constants = new ArrayList<>();
        for (Class<?> section : SECTIONS) {
            for (Field field : section.getDeclaredFields()) {
                if (field.getType() == ConfigKey.class) {
                    constants.add(field.get(null));
                }
            }
        }

        assertThat(constants).containsExactlyInAnyOrderElementsOf(ConfigKeys.all());
    }

    @Test
    void all_everyKey_hasAMeaningAndAPathOfItsOwn() {
        assertThat(ConfigKeys.all())
                .allSatisfy(key -> assertThat(key.meaning()).isNotEmpty().doesNotEndWith("."));
        assertThat(ConfigKeys.all()).extracting(ConfigKey::path).doesNotHaveDuplicates();
    }

    @Test
    void defaultValue_everyKey_readsBack() {
        assertThat(ConfigKeys.all()).allSatisfy(ConfigKeysTest::readsBack);
    }

    private static <T> void readsBack(ConfigKey<T> key) {
        key.defaultValue().ifPresent(value -> {
            YamlNode node = key.type().write(value);
            OverlayConfig config = OverlayConfig.builder().set(key, value).build();
            ConfigReading reading = new ConfigReader()
                    .add("a", "features: {}".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                    .add("b", config.source())
                    .read();
            assertThat(reading.findings()).as("%s: %s", key, node).isEmpty();
            assertThat(reading.config().orElseThrow().get(key)).isEqualTo(value);
        });
    }

    @Test
    void markdown_page_isNotStale() {
        Golden.check(Path.of("../docs/configuration.md"), ConfigTable.markdown());
    }
}
