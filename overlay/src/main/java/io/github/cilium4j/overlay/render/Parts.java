package io.github.cilium4j.overlay.render;

import java.util.ArrayList;
import java.util.List;

/** What the parts of the overlay have to say about one configuration. */
final class Parts {
    private final List<KustomizePart> parts = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();

    Parts add(KustomizePart part) {
        parts.add(part);
        return this;
    }

    Parts leaveOut(String what, String reason) {
        leftOut.add(new LeftOut(what, reason));
        return this;
    }

    List<KustomizePart> parts() {
        return List.copyOf(parts);
    }

    List<LeftOut> leftOut() {
        return List.copyOf(leftOut);
    }
}
