package io.github.cilium4j.core;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which Cilium versions know a kind, an attribute or an allowed value; without it, all supported ones do.
 *
 * <p>It stands on types, accessors and enum constants and can be read by reflection. Versions outside do not have the kind,
 * drop the field, or refuse the value.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.FIELD})
public @interface CiliumVersions {
    /** Returns the first version that knows it. */
    CiliumVersion since() default CiliumVersion.V1_18;

    /** Returns the last version that knows it. */
    CiliumVersion until() default CiliumVersion.V1_20;
}
