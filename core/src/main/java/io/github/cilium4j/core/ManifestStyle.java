package io.github.cilium4j.core;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How every value of the SDK is generated: hidden implementation, JDK collections that keep their order, and
 * {@link InvalidManifestException} when a mandatory attribute is missing.
 *
 * <p>It stands on {@code package-info} and holds for every value of that package.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        get = "*",
        depluralize = true,
        // Only the last word of a name is looked up, so "egress" covers every attribute that ends in it.
        depluralizeDictionary = {
            "ingress",
            "egress",
            "http",
            "dns",
            "address:addresses",
            "alias:aliases",
            "class:classes",
            "match:matches",
            "patch:patches",
            "prefix:prefixes",
            "status:statuses",
            "switch:switches"
        },
        allowedClasspathAnnotations = {Override.class},
        throwForInvalidImmutableState = InvalidManifestException.class)
public @interface ManifestStyle {}
