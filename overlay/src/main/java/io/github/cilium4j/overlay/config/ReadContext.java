package io.github.cilium4j.overlay.config;

import io.github.cilium4j.core.Quoted;
import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Origin;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.core.yaml.YamlDocument;
import io.github.cilium4j.core.yaml.YamlNode;
import io.github.cilium4j.core.yaml.YamlScalar;
import java.util.List;

/**
 * The place where something is read, and where to report what is wrong there.
 *
 * @param document the text
 * @param path the field that is read
 * @param findings what is wrong so far
 */
record ReadContext(YamlDocument document, FieldPath path, List<Finding> findings) {
    ReadContext child(String name) {
        return new ReadContext(document, path.child(name), findings);
    }

    ReadContext item(int index) {
        return new ReadContext(document, path.index(index), findings);
    }

    Origin origin() {
        return document.locate(path);
    }

    void report(RuleInfo rule, String message, String fix) {
        report(rule, document.locate(path), message, fix);
    }

    void reportKey(RuleInfo rule, String message, String fix) {
        report(rule, document.locateKey(path), message, fix);
    }

    /** Reports that something else stands where a value of a type is wanted. */
    void wrongType(YamlNode found, String wanted, String fix) {
        String message = found instanceof YamlScalar scalar
                ? text(scalar) + " is " + scalar.words() + ", not " + wanted
                : found.words() + " stands where " + wanted + " is wanted";
        report(ConfigRules.WRONG_TYPE, message, fix);
    }

    private static String text(YamlScalar scalar) {
        return scalar.isString() ? Quoted.of(scalar.text()) : Quoted.inline(scalar.text());
    }

    private void report(RuleInfo rule, Origin origin, String message, String fix) {
        findings.add(rule.finding()
                .origin(origin)
                .path(path)
                .message(message)
                .fix(fix)
                .build());
    }
}
