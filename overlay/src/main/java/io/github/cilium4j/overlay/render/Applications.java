package io.github.cilium4j.overlay.render;

import io.github.cilium4j.overlay.apps.OverlayApplications;
import io.github.cilium4j.overlay.config.OverlayConfig;

/** The policies of the other applications. Their ApplicationSets are not ours; only the files are rendered. */
final class Applications {
    private Applications() {}

    static void render(OverlayConfig config, Parts parts) {
        OverlayApplications.of(config)
                .forEach(app -> app.files()
                        .forEach(file -> parts.add(
                                new Place.Resource(app.name(), file.name()),
                                Condition.anyOf(file.anyOf()),
                                file.manifest())));
        OverlayApplications.leftOut(config).forEach(app -> parts.leaveOut(app.name(), app.reason()));
    }
}
