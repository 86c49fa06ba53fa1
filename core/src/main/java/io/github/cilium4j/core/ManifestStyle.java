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
        depluralizeDictionary = {
            "ingress", "egress", "http", "dns", "kafka", "ingressDeny", "egressDeny", "toFQDN:toFQDNs",
            "metadata", "data", "entity:entities", "toEntity:toEntities", "fromEntity:fromEntities"
        },
        allowedClasspathAnnotations = {Override.class},
        throwForInvalidImmutableState = InvalidManifestException.class)
public @interface ManifestStyle {}
