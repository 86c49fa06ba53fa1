package io.github.cilium4j.model.profile;

import io.github.cilium4j.core.Quoted;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What to write for a setting that takes one of several words. */
final class Choices {
    /** How to mend an entry of the device list. */
    static final String DEVICE_FIX = "Write names such as eth0 eth1, or a prefix such as eth+";

    private Choices() {}

    static <E extends Enum<E>> Optional<E> find(E[] choices, String word) {
        return Arrays.stream(choices)
                .filter(choice -> choice.toString().equals(word))
                .findFirst();
    }

    static <E extends Enum<E>> String oneOf(E[] choices) {
        return "one of " + Arrays.stream(choices).map(Enum::toString).collect(Collectors.joining(", "));
    }

    static String noDeviceName(String entry) {
        return Quoted.of(entry)
                + (new DeviceEntry(entry).looksLikePattern()
                        ? " looks like a regular expression, which the device list does not know"
                        : " is no name of a network device");
    }
}
