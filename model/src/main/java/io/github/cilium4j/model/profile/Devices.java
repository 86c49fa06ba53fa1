package io.github.cilium4j.model.profile;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.Quoted;
import io.github.cilium4j.core.value.Re2Pattern;
import io.github.cilium4j.model.profile.InterfaceMatch.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * The network devices that Cilium attaches its programs to: the agent's {@code devices} setting.
 *
 * <p>An entry is the exact name of a device, such as {@code eth0}, or a prefix of names that ends in {@code +}, such as
 * {@code eth+}; it is no regular expression. Without entries the agent detects the devices (cilium 1.18.6
 * pkg/datapath/linux/devices_controller.go). Value-based and immutable: compare with {@code equals}.
 *
 * @since 0.1.0
 */
public final class Devices {
    private static final Devices DETECTED = new Devices(List.of(), true);

    private final List<DeviceEntry> entries;
    private final boolean detecting;

    private Devices(List<DeviceEntry> entries, boolean detecting) {
        this.entries = List.copyOf(entries);
        this.detecting = detecting;
    }

    /**
     * Returns the devices of a list; without entries the agent detects them.
     *
     * @param entries exact names, or prefixes that end in {@code +}
     * @throws InvalidManifestException when an entry is nothing that a device can be called: empty, longer than 15 bytes, or
     *     with a blank, a comma, {@code /} or {@code :}
     */
    public static Devices of(String... entries) {
        return of(Arrays.asList(entries));
    }

    /**
     * Returns the devices of a list; without entries the agent detects them.
     *
     * @throws InvalidManifestException when an entry is nothing that a device can be called
     */
    public static Devices of(List<String> entries) {
        entries.forEach(Devices::requireName);
        return ofEntries(entries);
    }

    private static Devices ofEntries(List<String> entries) {
        return entries.isEmpty()
                ? DETECTED
                : new Devices(entries.stream().map(DeviceEntry::new).toList(), false);
    }

    private static void requireName(String entry) {
        if (entry.indexOf(',') >= 0 || !new DeviceEntry(entry).isPossible()) {
            throw new InvalidManifestException(
                    "devices",
                    Quoted.of(entry) + " is no name of a network device",
                    "Write one name for each entry, such as eth0, or a prefix such as eth+");
        }
    }

    /** Returns whether a network device can have this name. */
    public static boolean isName(String text) {
        return !text.endsWith("+") && text.indexOf(',') < 0 && new DeviceEntry(text).isPossible();
    }

    /** Returns the devices of a cluster whose agents detect them. */
    public static Devices autoDetected() {
        return DETECTED;
    }

    /**
     * Returns the devices that the agent reads in a text, such as {@code eth0 eth1}.
     *
     * <p>Blanks separate the entries. When there is a comma, commas separate them and blanks belong to the entries (cilium hive
     * cell/config.go): {@code eth0, eth1} is {@code eth0} and a second entry that no device can have. Such entries are kept, and
     * no interface matches them.
     */
    public static Devices parse(String text) {
        if (text.indexOf(',') >= 0) {
            return ofEntries(Arrays.asList(text.split(",", -1)));
        }
        return ofEntries(Arrays.stream(text.split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    /** Returns these devices and those that the agent detects besides ({@code forceDeviceDetection}). */
    public Devices plusDetected() {
        return detecting ? this : new Devices(entries, true);
    }

    /** Returns the exact names and the prefixes that end in {@code +}, in order; empty when all are detected. */
    public List<String> entries() {
        return entries.stream().map(DeviceEntry::text).toList();
    }

    /** Returns whether the agent detects devices, alone or besides the entries. */
    public boolean isDetecting() {
        return detecting;
    }

    /** Returns the entries that no network device can be called, or that were meant as regular expressions. */
    List<String> suspects() {
        return entries.stream()
                .filter(entry -> !entry.isPossible() || entry.looksLikePattern())
                .map(DeviceEntry::text)
                .toList();
    }

    /**
     * Returns whether an interface is found among these devices.
     *
     * @param pattern the interface, as in {@link #match(Re2Pattern)}
     * @throws InvalidManifestException when it is no RE2 pattern
     */
    public InterfaceMatch match(String pattern) {
        return match(Re2Pattern.parse(pattern));
    }

    /**
     * Returns whether an interface of an L2 announcement policy is found among these devices.
     *
     * <p>Cilium looks for the pattern anywhere in the names of its devices (cilium 1.18.6 pkg/l2announcer/l2announcer.go). The
     * best answer that an entry gives wins; in order:
     *
     * <ol>
     *   <li>{@code MATCHES}: the pattern is found in an exact name; or it is a literal that starts with a prefix, so that a
     *       device of exactly this name is covered ({@code eth1} and {@code eth+}; also {@code eth} and {@code eth+}).
     *   <li>{@code MATCHES_NO_WHOLE_NAME}: it is a literal that is found in an exact name but is not the whole of it
     *       ({@code eth1} and {@code eth10}), or within a prefix ({@code et} and {@code eth+}). The empty pattern is of this kind:
     *       it is found everywhere.
     *   <li>{@code CANNOT_TELL}: it is no literal and there is a prefix; or the agent detects devices and no entry matches.
     *   <li>{@code MISMATCH}: none of these. A literal that could only be found behind a prefix ({@code 1} or {@code th0} and
     *       {@code eth+}) is one too: that it is found is luck, and the name of a device was meant.
     * </ol>
     *
     * <p>A literal is a pattern without any of {@code \.+*?()|[]{}^$}. So {@code eth0.100} is none; it is found in the exact name
     * {@code eth0.100}. When the agent detects devices besides the entries, a device of exactly the literal's name may be among
     * them, so that {@code MATCHES_NO_WHOLE_NAME} is {@code MATCHES}.
     *
     * @param pattern the interface
     */
    public InterfaceMatch match(Re2Pattern pattern) {
        InterfaceMatch best = entries.stream()
                .map(entry -> entry.match(pattern))
                .reduce(InterfaceMatch::or)
                .orElseGet(Devices::detected);
        if (detecting) {
            return besidesDetected(best);
        }
        return best.isMismatch() ? new InterfaceMatch(Outcome.MISMATCH, "not found in " + this) : best;
    }

    private static InterfaceMatch besidesDetected(InterfaceMatch listed) {
        return switch (listed.outcome()) {
            case MATCHES, CANNOT_TELL -> listed;
            case MATCHES_NO_WHOLE_NAME -> new InterfaceMatch(Outcome.MATCHES, listed.reason());
            case MISMATCH -> detected();
        };
    }

    private static InterfaceMatch detected() {
        return new InterfaceMatch(Outcome.CANNOT_TELL, "the agents detect their devices");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Devices that && detecting == that.detecting && entries.equals(that.entries);
    }

    @Override
    public int hashCode() {
        return Objects.hash(entries, detecting);
    }

    /** Returns the entries as the agent's setting writes them, {@code eth0 eth1}, and says when devices are detected. */
    @Override
    public String toString() {
        List<String> words = new ArrayList<>(entries());
        if (detecting) {
            words.add(entries.isEmpty() ? "(detected)" : "(and detected)");
        }
        return String.join(" ", words);
    }
}
