package io.github.cilium4j.core.yaml;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Origin;
import io.github.cilium4j.core.lint.RuleInfo;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns what Jackson trips over into findings and lets it go on, so that one reading reports everything. */
final class BindingProblems extends DeserializationProblemHandler {
    private final YamlDocument document;
    private final FieldPath base;
    private final YamlNode root;
    /** Every field that is reported, and every field around one. */
    private final Set<FieldPath> failed = new HashSet<>();

    private final List<Finding> findings = new ArrayList<>();

    BindingProblems(YamlDocument document, FieldPath base, YamlNode root) {
        this.document = document;
        this.base = base;
        this.root = root;
    }

    List<Finding> inOrder() {
        return findings.stream()
                .sorted(Comparator.comparing(f -> f.origin().position()))
                .toList();
    }

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context, JsonParser in, JsonDeserializer<?> deserializer, Object bean, String name)
            throws IOException {
        FieldPath path = startPath(in);
        Collection<Object> known =
                Optional.ofNullable(deserializer.getKnownPropertyNames()).orElse(List.of());
        List<String> names = known.stream().map(Object::toString).sorted().toList();
        add(
                BindingRules.UNKNOWN_FIELD,
                path,
                "unknown field \"" + name + "\"",
                FieldHint.forUnknown(name, names),
                true);
        in.skipChildren();
        return true;
    }

    @Override
    public @Nullable Object handleUnexpectedToken(
            DeserializationContext context, JavaType wanted, JsonToken token, JsonParser in, String message)
            throws IOException {
        FieldPath path = startPath(in);
        wrongType(path, wanted);
        in.skipChildren();
        return null;
    }

    @Override
    public @Nullable Object handleMissingInstantiator(
            DeserializationContext context,
            Class<?> wanted,
            ValueInstantiator instantiator,
            JsonParser in,
            String message)
            throws IOException {
        wrongType(startPath(in), context.constructType(wanted));
        in.skipChildren();
        return null;
    }

    @Override
    public @Nullable Object handleWeirdStringValue(
            DeserializationContext context, Class<?> wanted, String value, String message) {
        FieldPath path = path(context.getParser().getParsingContext());
        if (wanted.isEnum()) {
            List<String> allowed =
                    Stream.of(wanted.getEnumConstants()).map(Object::toString).toList();
            String problem = "\"" + value + "\" is not allowed here";
            add(BindingRules.REFUSED, path, problem, FieldHint.forEnum(value, allowed), false);
        } else {
            wrongType(path, context.constructType(wanted));
        }
        return null;
    }

    @Override
    public @Nullable Object handleWeirdNumberValue(
            DeserializationContext context, Class<?> wanted, Number value, String message) {
        wrongType(path(context.getParser().getParsingContext()), context.constructType(wanted));
        return null;
    }

    @Override
    public @Nullable Object handleInstantiationProblem(
            DeserializationContext context, Class<?> type, Object argument, Throwable problem) {
        refuse(path(context.getParser().getParsingContext()), type, problem);
        return null;
    }

    /** Reports why the value at a path could not be built, unless something inside it is reported already. */
    void refuse(FieldPath path, Class<?> type, Throwable thrown) {
        if (failed.contains(path)) {
            return;
        }
        Throwable problem = unwrapped(thrown);
        Optional<FieldPath> nothing = nullItem(path);
        if (problem instanceof InvalidManifestException invalid) {
            refuse(path, invalid);
        } else if (nothing.isPresent()) {
            add(
                    BindingRules.WRONG_TYPE,
                    nothing.get(),
                    "the value is null",
                    "Write a value, or remove the item",
                    false);
        } else {
            String message = "the value cannot be read as " + type.getSimpleName();
            add(BindingRules.REFUSED, path, message, "Compare it with the documented form", false);
        }
    }

    /** A creator's exception comes inside one or two of Jackson's and of reflection's. */
    private static Throwable unwrapped(Throwable thrown) {
        Throwable cause = thrown.getCause();
        boolean wrapper = thrown instanceof InvocationTargetException || thrown instanceof JsonMappingException;
        return wrapper && cause != null ? unwrapped(cause) : thrown;
    }

    private void refuse(FieldPath path, InvalidManifestException invalid) {
        boolean missing = invalid.problem().startsWith("required and not set");
        FieldPath field = missing ? path : whole(path, invalid.path());
        add(missing ? BindingRules.REQUIRED : BindingRules.REFUSED, field, invalid.problem(), invalid.fix(), false);
    }

    /** Returns a path followed by steps; a step into a list is an index. */
    private FieldPath whole(FieldPath path, List<String> steps) {
        FieldPath whole = path;
        for (String step : steps) {
            boolean inList = at(whole).filter(YamlSequence.class::isInstance).isPresent();
            whole = inList && !step.isEmpty() && step.chars().allMatch(Character::isDigit)
                    ? whole.index(Integer.parseInt(step))
                    : whole.child(step);
        }
        return whole;
    }

    /** Returns the first null item of a list directly below a path: no list of a manifest may hold one. */
    private Optional<FieldPath> nullItem(FieldPath path) {
        Optional<YamlNode> node = at(path);
        if (node.isPresent() && node.get() instanceof YamlSequence list) {
            return nullItem(path, list);
        }
        return node.filter(YamlMapping.class::isInstance)
                .flatMap(map -> ((YamlMapping) map)
                        .entries().stream()
                                .flatMap(e -> nullItem(path.child(e.key().text()), e.value()).stream())
                                .findFirst());
    }

    private static Optional<FieldPath> nullItem(FieldPath path, YamlNode node) {
        if (node instanceof YamlSequence list) {
            return nullItem(path, list);
        }
        return node instanceof YamlMapping map
                ? map.entries().stream()
                        .filter(e -> e.value() instanceof YamlScalar scalar && scalar.isNull())
                        .map(e -> path.child(e.key().text()))
                        .findFirst()
                : Optional.empty();
    }

    private static Optional<FieldPath> nullItem(FieldPath path, YamlSequence list) {
        return IntStream.range(0, list.items().size())
                .filter(i -> list.items().get(i) instanceof YamlScalar scalar && scalar.isNull())
                .mapToObj(path::index)
                .findFirst();
    }

    private void wrongType(FieldPath path, JavaType wanted) {
        FieldHint hint = FieldHint.forType(at(path).orElse(root), wanted);
        add(BindingRules.WRONG_TYPE, path, hint.message(), hint.fix(), false);
    }

    private Optional<YamlNode> at(FieldPath path) {
        return document.find(base.then(path));
    }

    private void add(RuleInfo rule, FieldPath path, String message, String fix, boolean atKey) {
        failed.add(FieldPath.root());
        failed.addAll(path.steps());
        FieldPath whole = base.then(path);
        Origin origin = atKey ? document.locateKey(whole) : document.locate(whole);
        findings.add(rule.finding()
                .origin(origin)
                .path(path)
                .message(message)
                .fix(fix)
                .build());
    }

    /** Jackson has entered a list or map before it says that it did not want one. */
    private static FieldPath startPath(JsonParser in) {
        JsonStreamContext context = in.getParsingContext();
        boolean inside = in.currentToken() == JsonToken.START_ARRAY || in.currentToken() == JsonToken.START_OBJECT;
        return path(inside ? context.getParent() : context);
    }

    private static FieldPath path(@Nullable JsonStreamContext context) {
        if (context == null || context.inRoot()) {
            return FieldPath.root();
        }
        FieldPath parent = path(context.getParent());
        if (context.inArray()) {
            return parent.index(Math.max(0, context.getCurrentIndex()));
        }
        String name = context.getCurrentName();
        return name == null ? parent : parent.child(name);
    }
}
