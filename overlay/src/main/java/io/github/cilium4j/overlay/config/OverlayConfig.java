package io.github.cilium4j.overlay.config;

import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Locator;
import io.github.cilium4j.core.diagnostics.Origin;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.core.yaml.Yaml;
import io.github.cilium4j.core.yaml.YamlDocument;
import io.github.cilium4j.model.profile.Devices;
import io.github.cilium4j.policies.lb.AnnouncedInterface;
import io.github.cilium4j.policies.lb.DeviceSource;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What {@code config.yaml} says about a cluster: the value of every key that is given, with its place. Immutable. The keys are
 * constants of {@link DeliveryKeys}, {@link LoadBalancerKeys}, {@link CiliumKeys} and {@link PlatformKeys}.
 *
 * @since 0.1.0
 */
public final class OverlayConfig implements Locator {
    private final Values values;
    private final List<YamlDocument> documents;
    private final byte[] source;
    private final List<Finding> findings;

    OverlayConfig(Values values, List<YamlDocument> documents, byte[] source, List<Finding> findings) {
        this.values = values;
        this.documents = List.copyOf(documents);
        this.source = source;
        this.findings = List.copyOf(findings);
    }

    OverlayConfig withSource(byte[] text) {
        return new OverlayConfig(values, documents, text, findings);
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the value of a key as it is given, under its newer or its older name; empty when it is not given. */
    public <T> Optional<Sourced<T>> given(ConfigKey<T> key) {
        return values.find(key);
    }

    /** Returns the value of a key as it is given under its older name. */
    public <T> Optional<Sourced<T>> givenUnderOlderName(ConfigKey<T> key) {
        return values.find(key, true);
    }

    /** Returns the value of a key as it is given, else its default; empty when there is neither. */
    public <T> Optional<T> find(ConfigKey<T> key) {
        return values.value(key);
    }

    /**
     * Returns the value of a key as it is given, else its default.
     *
     * @throws IllegalStateException when there is neither
     */
    public <T> T get(ConfigKey<T> key) {
        return values.require(key);
    }

    /** Returns whether a flag is on. */
    public boolean is(ConfigKey<Boolean> flag) {
        return find(flag).orElse(false);
    }

    /** Returns whether a key has a value, given or by default. */
    public <T> boolean has(ConfigKey<T> key, T value) {
        return find(key).filter(value::equals).isPresent();
    }

    /** Returns whether the text holds something for the key that could not be read. */
    public boolean isRefused(ConfigKey<?> key) {
        return values.isRefused(key);
    }

    /** Returns what was found wrong when the text was read; none for a configuration that was built. */
    public List<Finding> findings() {
        return findings;
    }

    /** Returns the text: as it was read when it was one file, else as it is written. */
    public byte[] source() {
        return source.clone();
    }

    /** Returns the place of a key's value; the place of the nearest key above it when it is not given. */
    public Origin locate(ConfigKey<?> key) {
        return given(key).map(Sourced::origin).orElseGet(() -> locate(key.path()));
    }

    /** Returns the place of a field in the last text that has it. */
    @Override
    public Origin locate(FieldPath path) {
        for (FieldPath above = path; !above.isRoot(); above = above.parent()) {
            for (int i = documents.size() - 1; i >= 0; i--) {
                if (documents.get(i).find(above).isPresent()) {
                    return documents.get(i).locate(path);
                }
            }
        }
        return documents.isEmpty()
                ? Origin.UNKNOWN
                : documents.get(documents.size() - 1).locate(path);
    }

    /** Returns a new finding of a rule at the value of a key. */
    public Finding.Builder finding(RuleInfo rule, ConfigKey<?> key) {
        return rule.finding()
                .origin(locate(key))
                .path(given(key).map(Sourced::path).orElse(key.path()));
    }

    /** Returns the devices of Cilium as they are given, and their place; empty when they are not given. */
    public Optional<DeviceSource> deviceSource() {
        return given(CiliumKeys.DEVICES)
                .map(devices -> new DeviceSource(
                        Devices.of(devices.value()), devices.path().toString(), devices.origin()));
    }

    /**
     * Returns the interfaces that Cilium is to announce addresses on, with their places; none when load balancing is
     * off, when another provider announces them, when they are announced by routes, and when they are announced on every device.
     */
    public List<AnnouncedInterface> announcedInterfaces() {
        if (!is(LoadBalancerKeys.ENABLED)
                || !has(LoadBalancerKeys.PROVIDER, LoadBalancerProvider.CILIUM)
                || has(LoadBalancerKeys.MODE, LoadBalancerMode.BGP)) {
            return List.of();
        }
        List<String> patterns = get(LoadBalancerKeys.L2_INTERFACES);
        List<AnnouncedInterface> interfaces = new ArrayList<>();
        for (int i = 0; i < patterns.size(); i++) {
            FieldPath path = LoadBalancerKeys.L2_INTERFACES.path().index(i);
            interfaces.add(new AnnouncedInterface(patterns.get(i), "", path, locate(path)));
        }
        return interfaces;
    }

    /** Returns whether the other configuration says the same in the same text, wherever it stands. */
    @Override
    public boolean equals(Object other) {
        return other instanceof OverlayConfig that && values.equals(that.values) && Arrays.equals(source, that.source);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return new String(source, StandardCharsets.UTF_8);
    }

    /** Builds an {@link OverlayConfig}. */
    public static final class Builder {
        private final Values values = new Values();

        private Builder() {}

        /** Sets a key. */
        public <T> Builder set(ConfigKey<T> key, T value) {
            values.put(key, value);
            return this;
        }

        /** Sets a key under the name that older configurations use. */
        public <T> Builder setUnderOlderName(ConfigKey<T> key, T value) {
            FieldPath older =
                    key.olderPath().orElseThrow(() -> new IllegalArgumentException(key.path() + " has no older name"));
            values.put(key, true, new Sourced<>(value, older, Origin.UNKNOWN));
            return this;
        }

        /** Returns the configuration; whether it makes sense is for the rules to say. */
        public OverlayConfig build() {
            Values copy = new Values();
            copy.putAll(values);
            byte[] text = Yaml.write(Schema.of(ConfigKeys.all()).write(copy)).getBytes(StandardCharsets.UTF_8);
            return new OverlayConfig(copy, List.of(), text, List.of());
        }
    }
}
