package io.github.cilium4j.examples;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** The attributes of a value, as the generator sees them. */
final class Attributes {
    private Attributes() {}

    /** Returns the names under which the attributes are written, inherited ones included. */
    static Set<String> of(JavaClass value) {
        Map<String, JavaMethod> nearest = new LinkedHashMap<>();
        Stream.concat(Stream.of(value), value.getAllRawInterfaces().stream())
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getRawParameterTypes().isEmpty())
                .forEach(method -> nearest.putIfAbsent(method.getName(), method));
        return nearest.values().stream()
                .filter(Attributes::isAttribute)
                .filter(method -> !method.isAnnotatedWith(JsonIgnore.class))
                .map(Attributes::nameOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns whether the generator makes an attribute of an accessor. */
    static boolean isAttribute(JavaMethod method) {
        return method.getRawParameterTypes().isEmpty()
                && (method.getModifiers().contains(JavaModifier.ABSTRACT)
                        || method.isAnnotatedWith(Value.Default.class)
                        || method.isAnnotatedWith(Value.Derived.class));
    }

    private static String nameOf(JavaMethod method) {
        return method.tryGetAnnotationOfType(JsonProperty.class)
                .map(JsonProperty::value)
                .filter(name -> !name.isEmpty())
                .orElse(method.getName());
    }
}
