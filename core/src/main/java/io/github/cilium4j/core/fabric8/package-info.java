/**
 * The bridge to fabric8's Kubernetes client: {@link io.github.cilium4j.core.fabric8.Fabric8} converts both ways.
 *
 * <p>The only package that names fabric8. {@code io.fabric8:kubernetes-model-core} 7 is an optional dependency: bring your own
 * when you use this package; nothing else in the SDK loads it.
 */
@NullMarked
package io.github.cilium4j.core.fabric8;

import org.jspecify.annotations.NullMarked;
