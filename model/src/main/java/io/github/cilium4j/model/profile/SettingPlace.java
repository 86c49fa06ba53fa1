package io.github.cilium4j.model.profile;

import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Origin;

/**
 * Where a setting stands, or would stand when it has its default.
 *
 * @param source what was read
 * @param subject the object that holds it, such as {@code ConfigMap kube-system/cilium-config}; else words such as
 *     {@code Helm values}
 * @param path its field within that, such as {@code data.devices}
 * @param origin its place in the text; for a default the place of what is nearest above it
 * @since 0.1.0
 */
public record SettingPlace(ProfileSource source, String subject, FieldPath path, Origin origin) {}
