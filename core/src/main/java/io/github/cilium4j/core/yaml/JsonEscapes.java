package io.github.cilium4j.core.yaml;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import org.jspecify.annotations.Nullable;

/** Escapes what JSON may hold and YAML may not, so that our JSON is YAML and fits a literal block. */
final class JsonEscapes extends CharacterEscapes {
    private static final long serialVersionUID = 1L;
    private static final int DELETE = 0x7F;

    private final int[] ascii = CharacterEscapes.standardAsciiEscapesForJSON();

    JsonEscapes() {
        ascii[DELETE] = ESCAPE_CUSTOM;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
        return ascii.clone();
    }

    /** A half of a surrogate pair comes alone here and stays as it is. */
    @Override
    public @Nullable SerializableString getEscapeSequence(int c) {
        return Quoting.isPlain(c) || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE
                ? null
                : new SerializedString(String.format("\\u%04X", c));
    }
}
