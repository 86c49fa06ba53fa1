package io.github.cilium4j.core.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Finding;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Reads and writes values.
 *
 * <p>Equal values are written as equal bytes: strings in double quotes, keys in quotes unless plainly safe, several lines as
 * a literal block, lists at the column of their key, {@code \n} as line end.
 *
 * @since 0.1.0
 */
public final class Yaml {
    private Yaml() {}

    /** Returns a value as one YAML document that ends with a line end. */
    public static String write(Object value) {
        return YamlWriter.write(tree(value));
    }

    /** Returns values as YAML documents, with {@code ---} between them. */
    public static String writeAll(List<?> values) {
        return values.stream().map(Yaml::write).collect(Collectors.joining("---\n"));
    }

    /** Returns the data of a value. */
    public static YamlNode tree(Object value) {
        if (value instanceof YamlNode node) {
            return node;
        }
        JsonNode json = Mapper.INSTANCE.valueToTree(value);
        return JsonTrees.fromJson(json);
    }

    /**
     * Reads a text that holds one document.
     *
     * @throws InvalidManifestException when the text is not YAML, holds none or several documents, or does not fit the type;
     *     its message is the first finding
     */
    public static <T> T read(String text, Class<T> type) {
        YamlStream stream = YamlReader.read("", text).single();
        refuse(stream.hasErrors() ? stream.findings() : List.of());
        YamlDocument document = stream.documents().get(0);
        Bound<T> bound = bind(document, FieldPath.root(), type);
        refuse(bound.findings());
        return bound.value()
                .orElseThrow(() -> new InvalidManifestException("", "the document is empty", "Give one with data"));
    }

    /**
     * Reads a part of a document as a type.
     *
     * @param path the part; findings name fields from there
     */
    public static <T> Bound<T> bind(YamlDocument document, FieldPath path, Class<T> type) {
        YamlNode node = document.find(path)
                .orElseThrow(() -> new IllegalArgumentException("the document has no field " + path));
        return new Binder(document, path).bind(node, type);
    }

    private static void refuse(List<Finding> findings) {
        if (!findings.isEmpty()) {
            Finding first = findings.get(0);
            String place = first.origin().position().isKnown()
                    ? "line " + first.origin().position().line() + ": "
                    : "";
            throw new InvalidManifestException(first.path().toString(), place + first.message(), first.fix());
        }
    }
}
