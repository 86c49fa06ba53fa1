package io.github.cilium4j.arbitraries.crd;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A list attribute that is absent, empty or filled.
 *
 * @param holder the type that has the attribute
 * @param name the attribute's name in YAML
 * @param item the type of its items
 */
record ThreeStateList(Class<?> holder, String name, Class<?> item) {
    /** Returns every such attribute of some types and of the types inside, by their names. */
    static List<ThreeStateList> in(Class<?>... types) {
        Set<Class<?>> reached = new LinkedHashSet<>();
        Stream.of(types).forEach(type -> reach(type, reached));
        return reached.stream()
                .flatMap(type -> TypeFields.attributes(type)
                        .filter(ThreeStateList::hasThreeStates)
                        .map(attribute -> of(type, attribute)))
                .sorted((a, b) -> a.toString().compareTo(b.toString()))
                .toList();
    }

    private static void reach(Type type, Set<Class<?>> reached) {
        if (type instanceof ParameterizedType generic) {
            Stream.of(generic.getActualTypeArguments()).forEach(argument -> reach(argument, reached));
        } else if (type instanceof Class<?> plain
                && plain.isAnnotationPresent(JsonPropertyOrder.class)
                && reached.add(plain)) {
            TypeFields.attributes(plain).forEach(attribute -> reach(attribute.getGenericReturnType(), reached));
        }
    }

    private static boolean hasThreeStates(Method attribute) {
        return attribute.getReturnType() == List.class && TypeFields.isNullable(attribute);
    }

    private static ThreeStateList of(Class<?> holder, Method attribute) {
        Type item = ((ParameterizedType) attribute.getGenericReturnType()).getActualTypeArguments()[0];
        return new ThreeStateList(holder, TypeFields.name(attribute), (Class<?>) item);
    }

    @Override
    public String toString() {
        return holder.getSimpleName() + "." + name;
    }
}
