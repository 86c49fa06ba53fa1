package io.github.cilium4j.examples;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchRule;
import io.github.cilium4j.core.ManifestStyle;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** What a value looks like. */
final class ValueRules {
    private static final List<Class<?>> CONTAINERS = List.of(Collection.class, Map.class, Optional.class);

    private ValueRules() {}

    static List<NamedRule> all() {
        return List.of(
                new NamedRule("generated", generated()),
                new NamedRule("signatures", signatures()),
                new NamedRule("style", style()),
                new NamedRule("implementations", implementations()),
                new NamedRule("containers", containers()),
                new NamedRule("mutability", mutability()),
                new NamedRule("propertyorder", propertyOrder()));
    }

    private static ArchRule generated() {
        return classes()
                .that()
                .haveSimpleNameStartingWith("Immutable")
                .should()
                .notBePublic()
                .because("what is public stays for ever, and the generator's names are not ours to promise");
    }

    private static ArchRule signatures() {
        return methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat(describe("are not generated", type -> !isGenerated(type)))
                .should(Conditions.free("name no generated type", ValueRules::generatedInSignature));
    }

    private static Optional<String> generatedInSignature(JavaMethod method) {
        return Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream())
                .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                .filter(ValueRules::isGenerated)
                .map(type -> "names " + type.getSimpleName())
                .findFirst();
    }

    private static ArchRule style() {
        return classes()
                .that(areValues())
                .should(Conditions.holding(
                        "live in a package with @ManifestStyle",
                        type -> type.getPackage().isAnnotatedWith(ManifestStyle.class)));
    }

    private static ArchRule implementations() {
        return classes()
                .that(areValues())
                .should(Conditions.free("be implemented by generated code alone", ValueRules::foreignImplementation))
                .because("equality stays symmetric");
    }

    private static Optional<String> foreignImplementation(JavaClass value) {
        return value.getAllSubclasses().stream()
                .filter(type -> !isGenerated(type))
                .map(type -> "is implemented by " + type.getSimpleName())
                .findFirst();
    }

    private static ArchRule containers() {
        return methods()
                .that(areAttributes())
                .should(Conditions.free("hold no container in a container", ValueRules::nestedContainer))
                .because("only the outer one is copied, so the caller could change the inner one later");
    }

    private static Optional<String> nestedContainer(JavaMethod attribute) {
        return nestsContainers(attribute.getReturnType())
                ? Optional.of("is a " + attribute.getReturnType().getName())
                : Optional.empty();
    }

    private static boolean nestsContainers(JavaType type) {
        return type instanceof JavaParameterizedType generic
                && isContainer(type)
                && generic.getActualTypeArguments().stream().anyMatch(ValueRules::isContainer);
    }

    private static boolean isContainer(JavaType type) {
        return CONTAINERS.stream().anyMatch(container -> type.toErasure().isAssignableTo(container));
    }

    private static ArchRule mutability() {
        return classes()
                .that()
                .arePublic()
                .and()
                .doNotHaveSimpleName("Builder")
                .should(Conditions.free("have no setter, no mutable field, no array attribute", ValueRules::mutable));
    }

    private static Optional<String> mutable(JavaClass type) {
        Stream<String> setters = type.getMethods().stream()
                .filter(method ->
                        isPublic(method.getModifiers()) && method.getName().matches("set[A-Z].*"))
                .map(method -> "has the setter " + method.getName());
        Stream<String> fields = type.getFields().stream()
                .filter(field ->
                        isPublic(field.getModifiers()) && !field.getModifiers().contains(JavaModifier.FINAL))
                .map(field -> "has the mutable field " + field.getName());
        Stream<String> arrays = type.getMethods().stream()
                .filter(method -> areAttributes().test(method)
                        && method.getRawReturnType().isArray())
                .map(method -> "has the array " + method.getName());
        return Stream.of(setters, fields, arrays).flatMap(problems -> problems).findFirst();
    }

    private static ArchRule propertyOrder() {
        return classes()
                .that(areValues())
                .and()
                .areAnnotatedWith(JsonSerialize.class)
                .should(Conditions.free("list every attribute in @JsonPropertyOrder", ValueRules::unordered))
                .because("equal values must become equal bytes");
    }

    private static Optional<String> unordered(JavaClass value) {
        Set<String> listed = value.tryGetAnnotationOfType(JsonPropertyOrder.class)
                .map(order -> new TreeSet<>(List.of(order.value())))
                .orElseGet(TreeSet::new);
        Set<String> attributes = Attributes.of(value);
        return listed.equals(attributes) ? Optional.empty() : Optional.of("lists " + listed + " but has " + attributes);
    }

    private static DescribedPredicate<JavaClass> areValues() {
        return describe("are values", type -> type.isAnnotatedWith(Value.Immutable.class));
    }

    private static DescribedPredicate<JavaMethod> areAttributes() {
        return describe(
                "are attributes of values",
                method -> areValues().test(method.getOwner()) && Attributes.isAttribute(method));
    }

    private static boolean isGenerated(JavaClass type) {
        return type.getSimpleName().startsWith("Immutable")
                || type.getEnclosingClass().map(ValueRules::isGenerated).orElse(false);
    }

    private static boolean isPublic(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC);
    }
}
