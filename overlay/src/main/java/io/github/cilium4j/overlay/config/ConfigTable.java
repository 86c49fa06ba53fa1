package io.github.cilium4j.overlay.config;

import java.util.List;
import java.util.Optional;

/**
 * The table of keys as a page of documentation, in Markdown.
 *
 * @since 0.1.0
 */
public final class ConfigTable {
    private static final String HEAD = """
            # Configuration

            Every key of `config.yaml`, in the order of the table that the reader works by; the page is generated from it.
            A key that is absent or null takes its default. Booleans are `true` and `false` without quotes. Of several files
            the later wins, map by map. Keys marked (later) are accepted and checked, but nothing reads them yet.
            """;

    private ConfigTable() {}

    /** Returns the page. */
    public static String markdown() {
        StringBuilder page = new StringBuilder(HEAD);
        section(page, "Repository, Argo CD and what all applications share", DeliveryKeys.all());
        section(page, "Load balancing", LoadBalancerKeys.all());
        section(page, "Cilium and the policies of the cluster", CiliumKeys.all());
        section(page, "The cluster and its other products", PlatformKeys.all());
        return page.toString();
    }

    private static void section(StringBuilder page, String title, List<ConfigKey<?>> keys) {
        page.append("\n## ").append(title).append("\n\n| key | type | default | meaning |\n|---|---|---|---|\n");
        keys.forEach(key -> rows(page, "", key));
    }

    private static void rows(StringBuilder page, String prefix, ConfigKey<?> key) {
        page.append("| `").append(prefix).append(key.path()).append("`");
        key.olderPath()
                .ifPresent(older -> page.append("<br>formerly `").append(older).append("`"));
        page.append(" | ").append(key.type().name());
        page.append(" | ").append(byDefault(key));
        page.append(" | ")
                .append(key.meaning())
                .append(key.isInEffect() ? "" : " (later)")
                .append(" |\n");
        if (key.type() instanceof ListType<?> list && list.item() instanceof RecordType<?> item) {
            item.fields().forEach(field -> rows(page, prefix + key.path() + "[].", field));
        }
    }

    private static <T> String byDefault(ConfigKey<T> key) {
        if (!key.requiredWords().isEmpty()) {
            return key.isRequired() ? "required" : "required " + key.requiredWords();
        }
        Optional<T> value = key.defaultValue();
        return value.map(v -> "`" + key.type().write(v) + "`").orElse("");
    }
}
