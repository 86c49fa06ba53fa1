package io.github.cilium4j.model.prometheus;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a relabeling does. The API server also takes each with capitals, such as {@code HashMod}, which means the same:
 * it is read as this value.
 *
 * @since 0.1.0
 */
public enum RelabelAction {
    /** Sets the target label to the replacement when the pattern matches; the action when none is given. */
    @JsonProperty("replace")
    @JsonAlias("Replace")
    REPLACE("replace"),

    /** Drops what the pattern does not match. */
    @JsonProperty("keep")
    @JsonAlias("Keep")
    KEEP("keep"),

    /** Drops what the pattern matches. */
    @JsonProperty("drop")
    @JsonAlias("Drop")
    DROP("drop"),

    /** Sets the target label to the modulus of a hash of the source labels. */
    @JsonProperty("hashmod")
    @JsonAlias("HashMod")
    HASHMOD("hashmod"),

    /** Copies every label whose name the pattern matches to the name that the replacement gives. */
    @JsonProperty("labelmap")
    @JsonAlias("LabelMap")
    LABELMAP("labelmap"),

    /** Removes every label whose name the pattern matches. */
    @JsonProperty("labeldrop")
    @JsonAlias("LabelDrop")
    LABELDROP("labeldrop"),

    /** Removes every label whose name the pattern does not match. */
    @JsonProperty("labelkeep")
    @JsonAlias("LabelKeep")
    LABELKEEP("labelkeep"),

    /** Sets the target label to the source labels in lower case. */
    @JsonProperty("lowercase")
    @JsonAlias("Lowercase")
    LOWERCASE("lowercase"),

    /** Sets the target label to the source labels in upper case. */
    @JsonProperty("uppercase")
    @JsonAlias("Uppercase")
    UPPERCASE("uppercase"),

    /** Drops what has other source labels than target label. */
    @JsonProperty("keepequal")
    @JsonAlias("KeepEqual")
    KEEPEQUAL("keepequal"),

    /** Drops what has source labels equal to the target label. */
    @JsonProperty("dropequal")
    @JsonAlias("DropEqual")
    DROPEQUAL("dropequal");

    private final String text;

    RelabelAction(String text) {
        this.text = text;
    }

    /** Returns the action as it is written. */
    // Not @JsonValue: Jackson then does not look at aliases.
    @Override
    public String toString() {
        return text;
    }
}
