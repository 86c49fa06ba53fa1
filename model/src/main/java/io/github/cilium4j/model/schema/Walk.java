package io.github.cilium4j.model.schema;

import io.github.cilium4j.core.yaml.BindingRules;
import io.github.cilium4j.core.yaml.FieldHint;
import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.core.yaml.YamlNode;
import io.github.cilium4j.core.yaml.YamlSequence;
import java.util.List;

/**
 * Holds an object against the definitions of its kind, of all versions at once: wherever the walk is, it knows for which
 * versions it is there.
 */
final class Walk {
    private static final List<String> NOT_IN_TABLES = List.of("apiVersion", "kind", "metadata");

    private final Report report;

    Walk(Report report) {
        this.report = report;
    }

    void object(Field kind, YamlMapping object, int versions) {
        for (YamlMapping.Entry entry : object.entries()) {
            if (!NOT_IN_TABLES.contains(entry.key().text())) {
                field(kind, entry, versions);
            }
        }
        required(kind, object, versions);
        constraints(kind, object, versions);
    }

    private void value(Field field, YamlNode value, int reached) {
        int versions = report.isDetailed() ? reached : reached & ~report.refused();
        for (FieldFacts.Typed typed : field.facts().types()) {
            int wanted = typed.versions() & versions;
            if (wanted != 0 && !typed.type().takes(value)) {
                versions &= ~wanted;
                wrongType(typed, value, wanted & ~passedOver(field, typed, value));
            }
        }
        if (versions != 0) {
            int before = report.refusedBefore();
            inside(field, value, versions);
            constraints(field, value, versions);
            report.goOn(before);
        }
    }

    /**
     * The API server passes over a list where a text of some format is wanted. Source: kube-openapi pkg/validation/validate/type.go;
     * recorded answers.
     */
    private static int passedOver(Field field, FieldFacts.Typed typed, YamlNode value) {
        return typed.type() == FieldType.STRING && value instanceof YamlSequence
                ? field.facts().formatted()
                : 0;
    }

    private void wrongType(FieldFacts.Typed typed, YamlNode value, int versions) {
        if (versions != 0 && report.refuse(versions)) {
            FieldHint hint = FieldHint.forType(value, typed.type().words());
            report.add(BindingRules.WRONG_TYPE, versions, hint.message(), hint.fix());
        }
    }

    private void inside(Field field, YamlNode value, int versions) {
        if (value instanceof YamlMapping mapping) {
            entries(field, mapping, versions);
        } else if (value instanceof YamlSequence list) {
            items(field, list, versions);
        }
    }

    private void entries(Field field, YamlMapping mapping, int versions) {
        int asMap = field.facts().having(FieldType.MAP) & versions;
        int asObject = field.facts().having(FieldType.OBJECT) & versions;
        Field values = field.shape().value();
        for (YamlMapping.Entry entry : mapping.entries()) {
            if (asMap != 0 && values != null) {
                below(values, entry.key().text(), entry.value(), asMap);
            }
            if (asObject != 0) {
                field(field, entry, asObject);
            }
        }
        required(field, mapping, asObject);
    }

    private void field(Field parent, YamlMapping.Entry entry, int versions) {
        String name = entry.key().text();
        Field field = parent.shape().field(name);
        int known = field == null ? 0 : field.known();
        int unknown = versions & ~known;
        unknown &= unknown == 0 ? 0 : ~parent.facts().open();
        if (unknown != 0 && report.refuse(unknown)) {
            FieldHint hint = UnknownField.hint(parent, field, name, unknown);
            report.addField(BindingRules.UNKNOWN_FIELD, name, true, unknown, hint.message(), hint.fix());
        }
        if (field != null) {
            below(field, name, entry.value(), versions & known);
        }
    }

    /** A null where there is a default means that nothing is written. */
    private void below(Field field, Object step, YamlNode value, int versions) {
        int reached = Seen.isNull(value) ? versions & ~field.facts().defaulted() : versions;
        if (reached != 0) {
            report.enter(step);
            value(field, value, reached);
            report.leave();
        }
    }

    private void required(Field parent, YamlMapping object, int versions) {
        if (versions == 0) {
            return;
        }
        for (Field field : parent.shape().required()) {
            if ((field.required() & versions) == 0 || object.get(field.name()).isPresent()) {
                continue;
            }
            int missing = field.required() & versions & ~field.facts().defaulted();
            if (missing != 0 && report.refuse(missing)) {
                report.addField(
                        BindingRules.REQUIRED,
                        field.name(),
                        false,
                        missing,
                        "required and not set",
                        "Set " + field.name());
            }
        }
    }

    /** Of a list that is too long nothing more is told: some versions allow no item, and say nonsense of its type. */
    private void items(Field field, YamlSequence list, int versions) {
        Field item = field.shape().item();
        if (item == null) {
            return;
        }
        int reached = versions & ~field.facts().open();
        for (FieldFacts.Held held : field.facts().constraints()) {
            if (held.constraint() instanceof Size size && size.isExceeded(list)) {
                reached &= ~held.versions();
            }
        }
        for (int i = 0; i < list.items().size() && reached != 0; i++) {
            below(item, i, list.items().get(i), reached);
        }
    }

    /** CEL rules are only asked where everything inside is sound, as the API server does. */
    private void constraints(Field field, YamlNode value, int versions) {
        for (FieldFacts.Held held : field.facts().constraints()) {
            Constraint constraint = held.constraint();
            int asked = held.versions() & versions;
            if (constraint instanceof CelRule) {
                asked &= ~report.refusedSince();
            }
            int broken = asked == 0 ? 0 : broken(constraint, field, value, asked);
            if (broken != 0 && report.refuse(broken)) {
                explain(constraint, new Seen(value, field, Versions.first(broken)), broken);
            }
        }
    }

    /** Most constraints say the same whatever the version; fields and defaults may differ. */
    private static int broken(Constraint constraint, Field field, YamlNode value, int versions) {
        if (!constraint.isAboutFields() || field.shape().isUniform()) {
            return constraint.holds(new Seen(value, field, Versions.first(versions))) ? 0 : versions;
        }
        int broken = 0;
        for (int rest = versions; rest != 0; rest &= rest - 1) {
            int version = Versions.first(rest);
            broken |= constraint.holds(new Seen(value, field, version)) ? 0 : version;
        }
        return broken;
    }

    /** That a choice is missing is told by the field whose name is wrong. */
    private void explain(Constraint constraint, Seen value, int broken) {
        boolean without = constraint instanceof ChoiceText text && text.choice().isWithoutAny(value);
        int versions = without ? broken & ~report.unknownBelow() : broken;
        if (versions != 0) {
            Constraint.Problem problem = constraint.problem(value);
            report.add(constraint.rule(), versions, problem.message(), problem.fix());
        }
    }
}
