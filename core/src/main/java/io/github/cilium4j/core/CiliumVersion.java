package io.github.cilium4j.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/**
 * A minor release of Cilium that the SDK knows. Facts are taken from one patch release of each: {@link #checkedRelease()}.
 *
 * @since 0.1.0
 */
public enum CiliumVersion {
    V1_18("1.18", "1.18.6"),
    V1_19("1.19", "1.19.4"),
    V1_20("1.20", "1.20.2");

    private final String text;
    private final String checkedRelease;

    CiliumVersion(String text, String checkedRelease) {
        this.text = text;
        this.checkedRelease = checkedRelease;
    }

    /** Returns every supported version, oldest first. */
    public static List<CiliumVersion> all() {
        return List.of(values());
    }

    /**
     * Returns the version that a text names: {@code 1.19}, {@code v1.19} or a patch release such as {@code 1.19.4}.
     *
     * @throws InvalidManifestException when the SDK does not know that minor release
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static CiliumVersion parse(String text) {
        String plain = text.startsWith("v") ? text.substring(1) : text;
        for (CiliumVersion version : values()) {
            if (plain.equals(version.text) || plain.matches(version.text.replace(".", "\\.") + "\\.[0-9]+")) {
                return version;
            }
        }
        throw new InvalidManifestException(
                "", Quoted.of(text) + " is not a known Cilium version", "Write 1.18, 1.19 or 1.20");
    }

    /** Returns whether this release is the other one or a newer one. */
    public boolean isAtLeast(CiliumVersion other) {
        return compareTo(other) >= 0;
    }

    /** Returns the patch release whose source the SDK's facts were read from, such as {@code 1.19.4}. */
    public String checkedRelease() {
        return checkedRelease;
    }

    /** Returns the minor release, such as {@code 1.19}. */
    @JsonValue
    @Override
    public String toString() {
        return text;
    }
}
