package io.github.cilium4j.core.diagnostics;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.Quoted;
import java.util.Comparator;
import java.util.List;
import org.immutables.value.Value;

/**
 * One thing worth telling the author of a file.
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface Finding {
    /** The order of reports: by source, document, place and rule id. */
    Comparator<Finding> BY_PLACE = Comparator.<Finding, String>comparing(
                    f -> f.origin().source())
            .thenComparing(f -> f.origin().document())
            .thenComparing(f -> f.origin().position())
            .thenComparing(Finding::ruleId);

    /** Returns the stable id of the rule that reported this, such as {@code LB-001}. Ids are never reused. */
    String ruleId();

    /** Returns who would object. */
    Gate gate();

    /** Returns how bad it is. */
    Severity severity();

    /** Returns where the value stands. */
    @Value.Default
    default Origin origin() {
        return Origin.UNKNOWN;
    }

    /** Returns the object the field belongs to, such as {@code CiliumNetworkPolicy shop/web}; empty when there is none. */
    @Value.Default
    default String subject() {
        return "";
    }

    /** Returns the field within the object or configuration. */
    @Value.Default
    default FieldPath path() {
        return FieldPath.root();
    }

    /** Returns what is wrong, with the offending value quoted; a clause without a full stop. */
    String message();

    /** Returns what to write instead, as an instruction; a sentence without a full stop. */
    String fix();

    /** Returns the Cilium versions this holds for; empty means that it does not depend on the version. */
    List<CiliumVersion> versions();

    /** Returns the ids of the specification this comes from, such as {@code I-01}. */
    List<String> references();

    /**
     * Returns the one-line form: place, severity, rule, field, what is wrong, what to write instead. What could break or
     * disguise the line, such as a line break in the name of a file, is escaped.
     */
    default String render() {
        StringBuilder line = new StringBuilder();
        if (!origin().source().isEmpty()) {
            line.append(origin()).append(": ");
        }
        line.append(severity()).append(' ').append(ruleId());
        if (!path().isRoot()) {
            line.append(' ').append(path());
        }
        line.append(": ").append(message()).append(". ").append(fix()).append('.');
        if (!versions().isEmpty()) {
            line.append(" [Cilium ").append(versionList()).append(']');
        }
        if (!references().isEmpty()) {
            line.append(" (").append(String.join(", ", references())).append(')');
        }
        return Quoted.inline(line.toString());
    }

    private String versionList() {
        return String.join(
                ", ", versions().stream().map(CiliumVersion::toString).toList());
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Finding}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableFinding.Builder {
        Builder() {}
    }
}
