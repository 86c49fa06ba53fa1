package io.github.cilium4j.model.profile;

import io.github.cilium4j.core.Quoted;
import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.manifest.Located;
import io.github.cilium4j.core.manifest.Manifest;
import io.github.cilium4j.model.kubernetes.ConfigMap;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads single settings of the ConfigMap {@code cilium-config} as the agent does, and says what is wrong with them. */
final class ConfigSettings {
    private static final FieldPath DATA = FieldPath.of("data");

    /** Go's {@code strconv.ParseBool}. */
    private static final Set<String> TRUE = Set.of("1", "t", "T", "true", "TRUE", "True");

    private static final Set<String> FALSE = Set.of("0", "f", "F", "false", "FALSE", "False", "");

    private final Located<ConfigMap> map;
    private final FindingList findings;

    ConfigSettings(Located<ConfigMap> map, FindingList findings) {
        this.map = map;
        this.findings = findings;
    }

    boolean has(String key) {
        return map.manifest().data().containsKey(key);
    }

    /** Reads a boolean; the empty text is false. */
    Setting<Boolean> flag(String key, boolean byDefault) {
        return read(key, byDefault, text -> {
            if (!TRUE.contains(text) && !FALSE.contains(text)) {
                add(key, Quoted.of(text) + " is not a boolean", "Write \"true\" or \"false\"");
                return Optional.empty();
            }
            return Optional.of(TRUE.contains(text));
        });
    }

    /** Reads whether a text is there and not empty. */
    Setting<Boolean> given(String key) {
        return read(key, false, text -> Optional.of(!text.isEmpty()));
    }

    /** Reads words between blanks. */
    Setting<List<String>> words(String key) {
        return read(
                key,
                List.of(),
                text -> Optional.of(Arrays.stream(text.split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .toList()));
    }

    /** Reads one of several words. */
    <E extends Enum<E>> Setting<E> choice(String key, E[] choices, E byDefault) {
        return read(key, byDefault, text -> {
            Optional<E> choice = Choices.find(choices, text.toLowerCase(Locale.ROOT));
            if (choice.isEmpty()) {
                findings.add(
                        HelmRules.UNKNOWN_VALUE,
                        place(key),
                        Quoted.of(text) + " is no value of this setting",
                        "Write " + Choices.oneOf(choices));
            }
            return choice;
        });
    }

    Setting<Devices> devices(String key) {
        return read(key, Devices.autoDetected(), text -> {
            Devices devices = Devices.parse(text);
            devices.suspects()
                    .forEach(name -> findings.add(
                            HelmRules.NO_DEVICE_NAME, place(key), Choices.noDeviceName(name), Choices.DEVICE_FIX));
            return Optional.of(devices);
        });
    }

    private <T> Setting<T> read(String key, T byDefault, Function<String, Optional<T>> reader) {
        SettingPlace place = place(key);
        return Optional.ofNullable(map.manifest().data().get(key))
                .flatMap(reader)
                .map(value -> Setting.given(value, place))
                .orElseGet(() -> Setting.byDefault(byDefault, place));
    }

    private void add(String key, String message, String fix) {
        findings.add(HelmRules.WRONG_TYPE, place(key), message, fix);
    }

    private SettingPlace place(String key) {
        FieldPath path = DATA.child(key);
        return new SettingPlace(ProfileSource.CILIUM_CONFIG, Manifest.describe(map.manifest()), path, map.locate(path));
    }
}
