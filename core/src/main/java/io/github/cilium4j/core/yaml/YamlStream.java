package io.github.cilium4j.core.yaml;

import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Origin;
import io.github.cilium4j.core.diagnostics.Severity;
import java.util.ArrayList;
import java.util.List;

/**
 * What a text holds: its documents, and what is wrong with it as YAML.
 *
 * <p>Documents before a syntax error are there; empty documents are left out.
 *
 * @since 0.1.0
 */
public final class YamlStream {
    private final YamlSource source;
    private final List<YamlDocument> documents;
    private final List<Finding> findings;

    YamlStream(YamlSource source, List<YamlDocument> documents, List<Finding> findings) {
        this.source = source;
        this.documents = List.copyOf(documents);
        this.findings = List.copyOf(findings);
    }

    /** Returns the documents that could be read, in order. */
    public List<YamlDocument> documents() {
        return documents;
    }

    /** Returns what is wrong with the text, in order. */
    public List<Finding> findings() {
        return findings;
    }

    /** Returns the name of the text. */
    public String name() {
        return source.name();
    }

    /** Returns a line of the text without its line break, 1-based; empty when there is no such line. */
    public String line(int number) {
        return number < 1 ? "" : source.line(number - 1);
    }

    /**
     * Returns this stream when it holds one document, and one without documents but with a finding when it holds several or
     * none. A stream that has errors already stays as it is.
     */
    public YamlStream single() {
        if (documents.size() == 1 || hasErrors()) {
            return this;
        }
        List<Finding> all = new ArrayList<>(findings);
        all.add(YamlRules.ONE_DOCUMENT
                .finding()
                .origin(
                        documents.isEmpty()
                                ? Origin.of(name())
                                : documents.get(1).locate(FieldPath.root()))
                .message(
                        documents.isEmpty()
                                ? "the text holds no data"
                                : "the text holds " + documents.size() + " documents")
                .fix("Give one document")
                .build());
        return new YamlStream(source, List.of(), all);
    }

    /** Returns whether the text holds an error, so that its documents must not be trusted. */
    public boolean hasErrors() {
        return findings.stream().anyMatch(f -> f.severity() == Severity.ERROR);
    }
}
