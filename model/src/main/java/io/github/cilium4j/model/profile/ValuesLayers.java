package io.github.cilium4j.model.profile;

import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Origin;
import io.github.cilium4j.model.profile.ValuesLayer.Found;
import java.util.List;
import java.util.Optional;

/**
 * Values of a chart from several texts; what comes later wins.
 *
 * @param layers the values, in the order in which Helm gets them
 * @param source what was read
 * @param subject the object that holds them, or words for it
 * @param whole the place of the whole
 */
record ValuesLayers(List<ValuesLayer> layers, ProfileSource source, String subject, Origin whole) {
    Optional<Found> find(FieldPath path) {
        for (int i = layers.size() - 1; i >= 0; i--) {
            Optional<Found> found = layers.get(i).find(path);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Returns where a value stands that was found. */
    SettingPlace place(Found found) {
        return found.layer().place(source, subject, found.path());
    }

    /** Returns where a value would stand. */
    SettingPlace place(FieldPath path) {
        return layers.isEmpty()
                ? new SettingPlace(source, subject, path, whole)
                : layers.get(0).place(source, subject, path);
    }
}
