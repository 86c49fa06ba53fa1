package io.github.cilium4j.core.yaml;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Origin;
import io.github.cilium4j.core.diagnostics.Position;
import io.github.cilium4j.core.lint.RuleInfo;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Reads YAML texts. Never throws: what is wrong with a text is a finding.
 *
 * <p>Aliases, anchors, tags, duplicate keys and keys that are no strings are refused, as is nesting deeper than
 * {@value #MAX_DEPTH} and a text above {@value #MAX_BYTES} bytes. A byte order mark is skipped. JSON is YAML, but for its
 * escape {@code \/}.
 *
 * @since 0.1.0
 */
public final class YamlReader {
    /** The deepest nesting that is read. */
    public static final int MAX_DEPTH = 100;

    /** The largest text that is read, in bytes of UTF-8: 32 MiB. */
    public static final int MAX_BYTES = 32 * 1024 * 1024;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private YamlReader() {}

    /**
     * Reads the bytes of a file.
     *
     * @param name the file as the user named it; it is the source of every origin
     * @param bytes what the file holds, UTF-8
     */
    public static YamlStream read(String name, byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            return tooLarge(name);
        }
        CharBuffer chars = CharBuffer.allocate(bytes.length);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), chars, true);
        String text = withoutByteOrderMark(chars.flip().toString());
        return result.isError() ? notUtf8(name, text, bytes) : read(YamlSource.file(name, text), 0);
    }

    /**
     * Reads a text.
     *
     * @param name the name that origins give as their source
     */
    public static YamlStream read(String name, String text) {
        if (text.length() > MAX_BYTES) {
            return tooLarge(name);
        }
        return read(YamlSource.file(name, withoutByteOrderMark(text)), 0);
    }

    /** Returns the stream of a file that is too large to be read at all. */
    public static YamlStream tooLarge(String name) {
        return failed(
                YamlSource.file(name, ""),
                YamlRules.TOO_LARGE,
                Origin.of(name),
                "the file has more than " + MAX_BYTES + " bytes",
                "Split it into smaller files");
    }

    /**
     * Returns the stream of a file that cannot be read.
     *
     * @param reason why, as the operating system says it
     */
    public static YamlStream unreadable(String name, String reason) {
        return failed(
                YamlSource.file(name, ""),
                YamlRules.UNREADABLE,
                Origin.of(name),
                "the file cannot be read: " + reason,
                "Make it readable, or leave it out");
    }

    /** Reads a text; documents get the given number when it stands inside a document, their own when it is 0. */
    static YamlStream read(YamlSource source, int documentNumber) {
        return refuseControlCharacters(source).orElseGet(() -> new TreeBuilder(source, documentNumber).build());
    }

    private static Optional<YamlStream> refuseControlCharacters(YamlSource source) {
        String text = source.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isRefused(text, i, c)) {
                return Optional.of(failed(
                        source,
                        YamlRules.CONTROL_CHARACTER,
                        new Origin(source.name(), 1, source.position(i)),
                        String.format("character U+%04X is not allowed in YAML", (int) c),
                        c == 0
                                ? "Give a text file; this one looks binary"
                                : "Remove it, or write it as an escape in double quotes"));
            }
        }
        return Optional.empty();
    }

    /** YAML 1.2 c-printable, without the byte order mark inside a text. */
    private static boolean isRefused(String text, int index, char c) {
        if (c >= ' ' && c < 0x7F || c == '\n' || c == '\t' || c == '\r' || c == 0x85) {
            return false;
        }
        if (Character.isHighSurrogate(c)) {
            return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return index == 0 || !Character.isHighSurrogate(text.charAt(index - 1));
        }
        return c < 0xA0 || c == BYTE_ORDER_MARK || c > 0xFFFD;
    }

    private static YamlStream notUtf8(String name, String before, byte[] bytes) {
        boolean utf16 = bytes.length > 1 && ((bytes[0] & 0xFF) >= 0xFE && (bytes[1] & 0xFF) >= 0xFE);
        YamlSource source = YamlSource.file(name, before);
        Position place = source.position(before.length());
        return failed(
                source,
                YamlRules.ENCODING,
                new Origin(name, 1, place),
                utf16 ? "the file is UTF-16" : "the file is not UTF-8",
                "Save it as UTF-8 text");
    }

    private static YamlStream failed(YamlSource source, RuleInfo rule, Origin origin, String message, String fix) {
        Finding finding =
                rule.finding().origin(origin).message(message).fix(fix).build();
        return new YamlStream(source, List.of(), List.of(finding));
    }

    private static String withoutByteOrderMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }
}
