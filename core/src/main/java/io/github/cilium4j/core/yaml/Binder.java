package io.github.cilium4j.core.yaml;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Finding;
import java.util.List;
import java.util.Optional;

/** Reads one node of a document as a type and collects everything that is wrong. */
final class Binder {
    private final YamlDocument document;
    private final FieldPath base;

    Binder(YamlDocument document, FieldPath base) {
        this.document = document;
        this.base = base;
    }

    <T> Bound<T> bind(YamlNode node, Class<T> type) {
        BindingProblems problems = new BindingProblems(document, base, node);
        Optional<T> value = Optional.empty();
        try {
            value = Optional.ofNullable(Mapper.INSTANCE
                    .readerFor(type)
                    .withHandler(problems)
                    .readValue(JsonTrees.toJson(node).traverse(Mapper.INSTANCE)));
        } catch (JsonMappingException e) {
            problems.refuse(pathOf(e), type, e.getCause() == null ? e : e.getCause());
        } catch (JsonProcessingException e) {
            problems.refuse(FieldPath.root(), type, e);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        List<Finding> findings = problems.inOrder();
        return new Bound<>(findings.isEmpty() ? value : Optional.empty(), findings);
    }

    private static FieldPath pathOf(JsonMappingException e) {
        FieldPath path = FieldPath.root();
        for (JsonMappingException.Reference step : e.getPath()) {
            path = step.getFieldName() == null
                    ? path.index(Math.max(0, step.getIndex()))
                    : path.child(step.getFieldName());
        }
        return path;
    }
}
