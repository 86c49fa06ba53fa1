/**
 * The one kind of Kubernetes itself that the SDK has a type for: {@link io.github.cilium4j.model.kubernetes.ConfigMap}, which
 * carries dashboards and Cilium's settings.
 *
 * <p>Other kinds are {@link io.github.cilium4j.core.manifest.UntypedManifest}s; fabric8 has types for all of them.
 */
@ManifestStyle
@NullMarked
package io.github.cilium4j.model.kubernetes;

import io.github.cilium4j.core.ManifestStyle;
import org.jspecify.annotations.NullMarked;
