/** Values that break the rule of this name, and bystanders that do not. */
@ManifestStyle
@NullMarked
package io.github.cilium4j.planted.mutability;

import io.github.cilium4j.core.ManifestStyle;
import org.jspecify.annotations.NullMarked;
