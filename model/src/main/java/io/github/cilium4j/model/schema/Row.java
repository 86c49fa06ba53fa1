package io.github.cilium4j.model.schema;

import io.github.cilium4j.core.yaml.YamlNode;
import java.util.List;
import java.util.Optional;

/**
 * What a row of a table says of a value.
 *
 * @param type the type in the table's words, such as {@code list<string>}
 * @param byDefault what stands there when nothing is written
 * @param constraints what a value of that type must keep
 * @param isOpen whether anything may stand below
 * @param sameAs the field whose type it has
 */
record Row(
        String type,
        Optional<YamlNode> byDefault,
        List<Constraint> constraints,
        boolean isOpen,
        Optional<Reference> sameAs) {

    /**
     * Another field of the same table.
     *
     * @param kind its kind
     * @param version the version of its kind without the group, such as {@code v2}
     * @param path its path
     */
    record Reference(String kind, String version, String path) {
        /** Reads {@code KIND@VERSION:PATH}. */
        static Reference parse(String text) {
            int at = text.indexOf('@');
            int colon = text.indexOf(':', at);
            return new Reference(text.substring(0, at), text.substring(at + 1, colon), text.substring(colon + 1));
        }
    }
}
