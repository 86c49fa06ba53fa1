package io.github.cilium4j.arbitraries;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.manifest.Kind;
import io.github.cilium4j.core.manifest.Manifest;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/**
 * Draws values of a type by drawing each of its attributes. The attributes are found by reflection, so that none is forgotten
 * when one is added.
 */
final class DrawnByAttribute {
    private static final Set<String> FIXED = Set.of("apiVersion", "kind");
    private static final double SELDOM = 0.25;
    private static final int MOST_ITEMS = 2;

    private final Map<Class<?>, Arbitrary<?>> byType = new HashMap<>();
    private final Map<String, Arbitrary<?>> byName = new HashMap<>();

    private final double present;

    DrawnByAttribute() {
        this(SELDOM);
    }

    /**
     * Creates one for deep types.
     *
     * @param present how often an attribute is there that need not be, 0 to 1
     */
    DrawnByAttribute(double present) {
        this.present = present;
        type(String.class, TextArbitraries.texts());
        type(Boolean.class, Arbitraries.of(true, false));
        type(boolean.class, Arbitraries.of(true, false));
        type(Long.class, Arbitraries.longs().greaterOrEqual(0));
    }

    /** Draws attributes of this type, items and map values included, from there. */
    <T> DrawnByAttribute type(Class<T> type, Arbitrary<T> values) {
        byType.put(type, values);
        return this;
    }

    /** Draws attributes of this name, lists and maps as a whole, from there. */
    DrawnByAttribute name(String attribute, Arbitrary<?> values) {
        byName.put(attribute, values);
        return this;
    }

    /** Returns values of a type that has a builder. */
    <T> Arbitrary<T> of(Class<T> type) {
        List<Method> attributes = attributes(type);
        return Combinators.combine(values(attributes))
                .as(drawn -> build(type, attributes, drawn))
                .withoutEdgeCases();
    }

    /** Returns values of a type whose builder refuses some combinations: those are drawn again. */
    <T> Arbitrary<T> ofValid(Class<T> type) {
        List<Method> attributes = attributes(type);
        return Combinators.combine(values(attributes))
                .as(drawn -> buildValid(type, attributes, drawn))
                .filter(Optional::isPresent)
                .map(Optional::orElseThrow)
                .withoutEdgeCases();
    }

    /** Returns objects of a kind in each of its API versions; those that the builder refuses are drawn again. */
    <T extends Manifest> Arbitrary<T> objects(Kind kind, Class<T> type) {
        List<Method> attributes = Stream.concat(Stream.of(method(type, "apiVersion")), attributes(type).stream())
                .toList();
        List<Arbitrary<Optional<Object>>> values = attributes.stream()
                .map(attribute -> attribute.getName().equals("apiVersion")
                        ? Arbitraries.of(kind.apiVersions()).map(Optional::<Object>of)
                        : attribute(attribute))
                .toList();
        return Whole.of(Combinators.combine(values)
                .as(drawn -> buildValid(type, attributes, drawn))
                .filter(Optional::isPresent)
                .map(Optional::orElseThrow));
    }

    /** Returns values of a type as they are drawn where an attribute has it. */
    <T> Arbitrary<T> values(Class<T> type) {
        return values((Type) type).map(type::cast);
    }

    private List<Arbitrary<Optional<Object>>> values(List<Method> attributes) {
        return attributes.stream().map(this::attribute).toList();
    }

    private static List<Method> attributes(Class<?> type) {
        return Arrays.stream(type.getAnnotation(JsonPropertyOrder.class).value())
                .filter(name -> !Manifest.class.isAssignableFrom(type) || !FIXED.contains(name))
                .map(name -> accessor(type, name))
                .toList();
    }

    private static <T> Optional<T> buildValid(Class<T> type, List<Method> attributes, List<Optional<Object>> drawn) {
        try {
            return Optional.of(build(type, attributes, drawn));
        } catch (IllegalStateException e) {
            if (e.getCause() instanceof InvocationTargetException call
                    && call.getCause() instanceof InvalidManifestException) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private Arbitrary<Optional<Object>> attribute(Method attribute) {
        boolean optional = attribute.getReturnType() == Optional.class;
        Type type = optional ? argument(attribute.getGenericReturnType()) : attribute.getGenericReturnType();
        Arbitrary<Object> values = byName.containsKey(attribute.getName())
                ? byName.get(attribute.getName()).asGeneric()
                : values(type);
        return isMandatory(attribute) ? values.map(Optional::of) : values.optional(present);
    }

    private static boolean isMandatory(Method attribute) {
        return attribute.getReturnType() != Optional.class && !isCollection(attribute.getReturnType());
    }

    private static boolean isCollection(Class<?> type) {
        return Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type);
    }

    private Arbitrary<Object> values(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            Arbitrary<Object> items = values(argument(type));
            return Map.class.isAssignableFrom((Class<?>) parameterized.getRawType())
                    ? Arbitraries.maps(TextArbitraries.texts(), items)
                            .ofMaxSize(MOST_ITEMS)
                            .asGeneric()
                    : items.list().ofMinSize(1).ofMaxSize(MOST_ITEMS).asGeneric();
        }
        Class<?> wanted = (Class<?>) type;
        if (!byType.containsKey(wanted)) {
            byType.put(wanted, wanted.isEnum() ? Arbitraries.of(wanted.getEnumConstants()) : of(wanted));
        }
        return byType.get(wanted).asGeneric();
    }

    /** The item of a list, the value of a map. */
    private static Type argument(Type type) {
        Type[] arguments = ((ParameterizedType) type).getActualTypeArguments();
        return arguments[arguments.length - 1];
    }

    private static <T> T build(Class<T> type, List<Method> attributes, List<Optional<Object>> drawn) {
        Object builder = call(method(type, "builder"), null);
        for (int i = 0; i < attributes.size(); i++) {
            Method attribute = attributes.get(i);
            drawn.get(i).ifPresent(value -> call(setter(builder.getClass(), attribute, value), builder, value));
        }
        return type.cast(call(method(builder.getClass(), "build"), builder));
    }

    private static Method setter(Class<?> builder, Method attribute, Object value) {
        return Arrays.stream(builder.getMethods())
                .filter(method -> method.getName().equals(attribute.getName()) && method.getParameterCount() == 1)
                .filter(method -> accepts(method, value))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no setter for " + attribute));
    }

    private static boolean accepts(Method setter, Object value) {
        Class<?> type = setter.getParameterTypes()[0];
        boolean boxed = type == long.class && value instanceof Long
                || type == int.class && value instanceof Integer
                || type == boolean.class && value instanceof Boolean;
        return boxed || type.isInstance(value);
    }

    /** An accessor has the name that is written, or says that name: {@code for} is none in Java. */
    private static Method accessor(Class<?> type, String written) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.isAnnotationPresent(JsonProperty.class))
                .filter(method ->
                        method.getAnnotation(JsonProperty.class).value().equals(written))
                .findFirst()
                .orElseGet(() -> method(type, written));
    }

    private static Method method(Class<?> type, String name) {
        try {
            return type.getMethod(name);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object call(Method method, @Nullable Object target, Object... arguments) {
        try {
            method.setAccessible(true);
            return method.invoke(target, arguments);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(method + " with " + Arrays.toString(arguments), e);
        }
    }
}
