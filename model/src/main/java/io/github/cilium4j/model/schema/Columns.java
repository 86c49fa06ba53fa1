package io.github.cilium4j.model.schema;

import io.github.cilium4j.core.yaml.YamlNode;
import io.github.cilium4j.core.yaml.YamlReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Where the cells of a table stand. */
final class Columns {
    private static final String SAME_AS = "same-as=";

    private final Map<String, Integer> indexes = new HashMap<>();

    /** Reads the first line of a table. */
    Columns(String head) {
        for (String name : head.split("\t", -1)) {
            indexes.put(name, indexes.size());
        }
    }

    String path(String line) {
        return cell(line, "path");
    }

    String apiVersion(String line) {
        return cell(line, "apiVersion");
    }

    boolean isRequired(String line) {
        return cell(line, "required").equals("yes");
    }

    String byDefault(String line) {
        return cell(line, "default");
    }

    String[] extra(String line) {
        String extra = cell(line, "extra");
        return extra.isEmpty() ? new String[0] : extra.split(" ; ", -1);
    }

    Row row(String line) {
        ConstraintReader reader = new ConstraintReader();
        reader.allowed(cell(line, "enum"));
        reader.pattern(cell(line, "pattern"));
        reader.format(cell(line, "format"));
        reader.bounds(cell(line, "min"), cell(line, "max"), cell(line, "format"));
        reader.size(Size.Of.CHARACTERS, cell(line, "minLength"), cell(line, "maxLength"));
        reader.size(Size.Of.ITEMS, cell(line, "minItems"), cell(line, "maxItems"));
        Optional<Row.Reference> sameAs = Optional.empty();
        boolean open = false;
        String[] extra = extra(line);
        for (String part : extra) {
            open |= part.equals("preserve-unknown-fields") || part.startsWith("subtree-");
            if (part.startsWith(SAME_AS)) {
                sameAs = Optional.of(Row.Reference.parse(part.substring(SAME_AS.length())));
            }
        }
        reader.extra(extra);
        return new Row(cell(line, "type"), json(byDefault(line)), reader.constraints(), open, sameAs);
    }

    /** JSON is YAML; an empty cell says nothing. */
    static Optional<YamlNode> json(String text) {
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(YamlReader.read("", text).documents().get(0).root());
    }

    private String cell(String line, String name) {
        Integer index = indexes.get(name);
        if (index == null) {
            return "";
        }
        int start = 0;
        for (int i = 0; i < index; i++) {
            start = line.indexOf('\t', start) + 1;
        }
        int end = line.indexOf('\t', start);
        return line.substring(start, end < 0 ? line.length() : end);
    }
}
