package io.github.cilium4j.model.profile;

import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.yaml.YamlNode;
import io.github.cilium4j.core.yaml.YamlScalar;
import io.github.cilium4j.core.yaml.YamlSequence;
import io.github.cilium4j.model.profile.ValuesLayer.Found;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Reads single settings in values of a chart, and says what is wrong with them. */
final class HelmSettings {
    private final ValuesLayers layers;
    private final FindingList findings;

    HelmSettings(ValuesLayers layers, FindingList findings) {
        this.layers = layers;
        this.findings = findings;
    }

    /**
     * Reads a boolean. An explicit null takes the chart's default away; the template then prints nothing, which the agent reads
     * as false.
     */
    Setting<Boolean> flag(String key, boolean byDefault) {
        return flag(key, byDefault, false);
    }

    /** Reads a boolean whose template leaves the setting out when it is null. */
    Setting<Boolean> flag(String key, boolean byDefault, boolean whenNull) {
        return read(key, byDefault, found -> {
            if (Nodes.isNull(found.node())) {
                return Optional.of(whenNull);
            }
            Optional<Boolean> value = Nodes.bool(found.node());
            if (value.isEmpty()) {
                wrongType(
                        found,
                        "a boolean",
                        "Write " + Nodes.unquoted(found.node()).orElse("true or false"));
            }
            return value;
        });
    }

    /** Reads a boolean that may be a string, because the template of {@code kubeProxyReplacement} compares its text. */
    Setting<Boolean> flagOrText(String key, boolean byDefault) {
        return read(key, byDefault, found -> {
            Optional<String> text = Nodes.string(found.node());
            if (text.isEmpty()) {
                Optional<Boolean> value = Nodes.bool(found.node());
                if (value.isEmpty() && !Nodes.isNull(found.node())) {
                    wrongType(found, "a boolean", "Write true or false");
                }
                return value;
            }
            boolean known = text.get().isEmpty()
                    || text.get().equals("true")
                    || text.get().equals("false");
            if (!known) {
                unknown(found, "Write true or false");
            }
            return text.filter(word -> known && !word.isEmpty()).map("true"::equals);
        });
    }

    /** Reads a list of strings. */
    Setting<List<String>> words(String key) {
        return read(key, List.of(), found -> {
            if (Nodes.isNull(found.node())) {
                return Optional.of(List.of());
            }
            Optional<List<String>> words = Nodes.strings(found.node());
            if (words.isEmpty()) {
                noList(found, "Write a list of strings");
            }
            return words;
        });
    }

    /** Reads one of several words, in any case because the chart writes it in lower case. */
    <E extends Enum<E>> Setting<E> choiceInAnyCase(String key, E[] choices, E byDefault) {
        return choice(key, choices, byDefault, word -> word.toLowerCase(Locale.ROOT));
    }

    /** Reads one of several words. */
    <E extends Enum<E>> Setting<E> choice(String key, E[] choices, E byDefault) {
        return choice(key, choices, byDefault, Function.identity());
    }

    private <E extends Enum<E>> Setting<E> choice(
            String key, E[] choices, E byDefault, Function<String, String> normal) {
        return read(key, byDefault, found -> {
            if (Nodes.isNull(found.node())) {
                return Optional.empty();
            }
            Optional<String> text = Nodes.string(found.node());
            Optional<E> choice = text.map(normal).flatMap(word -> Choices.find(choices, word));
            if (text.isEmpty()) {
                wrongType(found, "a string", "Write " + Choices.oneOf(choices));
            } else if (choice.isEmpty() && !text.get().isEmpty()) {
                unknown(found, "Write " + Choices.oneOf(choices));
            }
            return choice;
        });
    }

    /**
     * Reads the device list. The template joins a list with blanks and passes a string on as it is, in every supported version,
     * though only the schema of 1.20 names the string.
     */
    Setting<Devices> devices(String key) {
        return read(key, Devices.autoDetected(), found -> {
            if (Nodes.isNull(found.node())) {
                return Optional.empty();
            }
            Optional<String> text = Nodes.string(found.node())
                    .or(() -> Nodes.strings(found.node()).map(words -> String.join(" ", words)));
            if (text.isEmpty()) {
                noList(found, "Write a list such as [eth0, eth1]");
            }
            Optional<Devices> devices = text.map(Devices::parse);
            devices.ifPresent(list -> list.suspects().forEach(name -> noDevice(found, name)));
            return devices;
        });
    }

    private <T> Setting<T> read(String key, T byDefault, Function<Found, Optional<T>> reader) {
        FieldPath path = FieldPath.of(key.split("\\."));
        Optional<Found> found = layers.find(path);
        if (found.filter(Found::complete).isEmpty()) {
            found.ifPresent(other -> wrongType(other, "a map", "Write the settings of " + other.path() + " below it"));
            return Setting.byDefault(byDefault, layers.place(path));
        }
        SettingPlace place = layers.place(found.get());
        return reader.apply(found.get())
                .map(value -> Setting.given(value, place))
                .orElseGet(() -> Setting.byDefault(byDefault, place));
    }

    /** A string where a list is wanted is found by the check of all values. */
    private void noList(Found found, String fix) {
        if (found.node() instanceof YamlSequence list) {
            for (int i = 0; i < list.items().size(); i++) {
                if (Nodes.string(list.items().get(i)).isEmpty()) {
                    wrongType(found.item(i), "a string", "Write a string");
                }
            }
        } else if (Nodes.string(found.node()).isEmpty()) {
            wrongType(found, "a list", fix);
        }
    }

    private void wrongType(Found found, String wanted, String fix) {
        findings.add(HelmRules.WRONG_TYPE, layers.place(found), Nodes.isNot(found.node(), wanted), fix);
    }

    private void unknown(Found found, String fix) {
        findings.add(
                HelmRules.UNKNOWN_VALUE,
                layers.place(found),
                Nodes.shown(found.node()) + " is no value of this setting",
                fix);
    }

    private void noDevice(Found found, String name) {
        Found place = found;
        if (found.node() instanceof YamlSequence list) {
            List<YamlNode> items = list.items();
            int index = items.indexOf(YamlScalar.of(name));
            place = index < 0 ? found : found.item(index);
        }
        findings.add(HelmRules.NO_DEVICE_NAME, layers.place(place), Choices.noDeviceName(name), Choices.DEVICE_FIX);
    }
}
