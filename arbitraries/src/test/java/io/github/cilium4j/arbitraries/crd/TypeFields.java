package io.github.cilium4j.arbitraries.crd;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cilium4j.arbitraries.crd.TypeField.Presence;
import io.github.cilium4j.core.value.IntOrString;
import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.core.yaml.YamlNode;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the attributes of a type, and of the types inside, by reflection. */
final class TypeFields {
    private static final Set<String> WITHOUT_ROWS = Set.of("apiVersion", "kind", "metadata");

    private final Map<String, TypeField> fields = new TreeMap<>();
    private final Predicate<AnnotatedElement> known;

    private TypeFields(Predicate<AnnotatedElement> known) {
        this.known = known;
    }

    /**
     * Returns the attributes of a kind by their paths, without apiVersion, kind and metadata.
     *
     * @param known whether an accessor or an enum constant counts
     */
    static Map<String, TypeField> of(Class<?> kind, Predicate<AnnotatedElement> known) {
        TypeFields reader = new TypeFields(known);
        attributes(kind).filter(method -> !WITHOUT_ROWS.contains(name(method))).forEach(m -> reader.add("", m));
        return reader.fields;
    }

    /** Every attribute is abstract, or at least has a place in the order to print. */
    static Stream<Method> attributes(Class<?> type) {
        Set<String> ordered = Set.of(type.getAnnotation(JsonPropertyOrder.class).value());
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> Modifier.isAbstract(method.getModifiers()) || ordered.contains(name(method)));
    }

    static String name(Method attribute) {
        JsonProperty property = attribute.getAnnotation(JsonProperty.class);
        return property == null || property.value().isEmpty() ? attribute.getName() : property.value();
    }

    private void add(String prefix, Method attribute) {
        if (known.test(attribute)) {
            Type type = attribute.getGenericReturnType();
            add(prefix + name(attribute), without(Optional.class, type), presence(attribute));
        }
    }

    private void add(String path, Type type, Presence presence) {
        Type written = written(type);
        fields.put(path, new TypeField(words(written), presence, allowed(written)));
        if (isList(written)) {
            add(path + "[]", argument(written, 0), Presence.MANDATORY);
        } else if (isMap(written)) {
            add(path + "{}", argument(written, 1), Presence.MANDATORY);
        } else if (isObject(written)) {
            attributes(raw(written)).forEach(attribute -> add(path + ".", attribute));
        }
    }

    private static Presence presence(Method attribute) {
        Class<?> type = attribute.getReturnType();
        if (type == Optional.class || isNullable(attribute)) {
            return Presence.OPTIONAL;
        }
        boolean many = Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type);
        return many || attribute.isDefault() ? Presence.COLLECTION : Presence.MANDATORY;
    }

    static boolean isNullable(Method attribute) {
        AnnotatedType type = attribute.getAnnotatedReturnType();
        return type.isAnnotationPresent(Nullable.class);
    }

    /** What a type is in a CRD's words. */
    private static String words(Type type) {
        if (isList(type)) {
            return "list<" + words(written(argument(type, 0))) + ">";
        }
        if (isMap(type)) {
            return "map<string," + words(written(argument(type, 1))) + ">";
        }
        Class<?> raw = raw(type);
        if (raw == IntOrString.class) {
            return "int-or-string";
        }
        if (raw == YamlNode.class) {
            return "any";
        }
        return isObject(type) || raw == YamlMapping.class ? "object" : scalar(raw);
    }

    private static String scalar(Class<?> type) {
        if (type == Integer.class || type == Long.class || type == int.class || type == long.class) {
            return "integer";
        }
        if (type == Boolean.class || type == boolean.class) {
            return "boolean";
        }
        return type == String.class || type.isEnum() ? "string" : "unknown " + type.getSimpleName();
    }

    /** Values with a grammar, and wrappers of lists and maps, are written as what their {@code @JsonValue} returns. */
    private static Type written(Type type) {
        Class<?> raw = raw(type);
        if (raw.isEnum() || raw == IntOrString.class) {
            return type;
        }
        return Stream.<Class<?>>iterate(raw, c -> c != null && c != Object.class, Class::getSuperclass)
                .flatMap(c -> Arrays.stream(c.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(JsonValue.class))
                .map(Method::getGenericReturnType)
                .findFirst()
                .orElse(type);
    }

    private Set<String> allowed(Type type) {
        Set<String> allowed = new TreeSet<>();
        if (raw(type).isEnum()) {
            Arrays.stream(raw(type).getFields())
                    .filter(Field::isEnumConstant)
                    .filter(known)
                    .forEach(constant -> texts(constant).forEach(allowed::add));
        }
        return allowed;
    }

    private static Stream<String> texts(Field constant) {
        JsonProperty property = constant.getAnnotation(JsonProperty.class);
        JsonAlias alias = constant.getAnnotation(JsonAlias.class);
        Stream<String> main = Stream.of(property == null ? value(constant).toString() : property.value());
        return alias == null ? main : Stream.concat(main, Arrays.stream(alias.value()));
    }

    private static Object value(Field constant) {
        try {
            return constant.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isObject(Type type) {
        return raw(type).isAnnotationPresent(JsonPropertyOrder.class);
    }

    private static boolean isList(Type type) {
        return Collection.class.isAssignableFrom(raw(type));
    }

    private static boolean isMap(Type type) {
        return Map.class.isAssignableFrom(raw(type));
    }

    private static Type without(Class<?> wrapper, Type type) {
        return raw(type) == wrapper ? argument(type, 0) : type;
    }

    private static Type argument(Type type, int index) {
        return ((ParameterizedType) type).getActualTypeArguments()[index];
    }

    private static Class<?> raw(Type type) {
        return (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
    }
}
