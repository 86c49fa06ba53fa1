package io.github.cilium4j.overlay.render;

import io.github.cilium4j.core.manifest.Manifest;
import io.github.cilium4j.overlay.config.CiliumKeys;
import io.github.cilium4j.overlay.config.OverlayConfig;
import io.github.cilium4j.overlay.config.PlatformKeys;
import io.github.cilium4j.overlay.config.PrimaryCni;
import java.util.ArrayList;
import java.util.List;

/** What the concerns of the overlay have to say about one configuration, in the order of the sources of the application. */
final class Parts {
    private static final Condition APPLICATION =
            Condition.on(CiliumKeys.MONITORING).and(PlatformKeys.MONITORING).and(PlatformKeys.CNI, PrimaryCni.CILIUM);

    private final OverlayConfig config;
    private final List<Part> parts = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();

    Parts(OverlayConfig config) {
        this.config = config;
    }

    /** Adds objects that may be deployed; not when no given key could ever switch them on. */
    Parts add(Place place, Condition condition, List<? extends Manifest> manifests) {
        if (condition.isPossible(config)) {
            parts.add(new Part(place, condition, List.copyOf(manifests)));
            return this;
        }
        return leaveOut(place.toString(), condition.reasonAgainst(config));
    }

    /** Adds an object that may be deployed. */
    Parts add(Place place, Condition condition, Manifest manifest) {
        return add(place, condition, List.of(manifest));
    }

    Parts leaveOut(String what, String reason) {
        leftOut.add(new LeftOut(what, reason));
        return this;
    }

    List<Part> parts() {
        return List.copyOf(parts);
    }

    /** Returns the parts of Cilium's application, which Argo CD deploys, in the order of its sources. */
    List<Part> argoCd() {
        return parts.stream().filter(part -> isOfCilium(part.place())).toList();
    }

    private static boolean isOfCilium(Place place) {
        return place instanceof Place.Kustomize
                || place instanceof Place.Resource file && file.app().equals(Place.CILIUM);
    }

    /** Returns what is not rendered. */
    List<LeftOut> leftOut() {
        return List.copyOf(leftOut);
    }

    /** Returns whether Argo CD has the application of Cilium at all. */
    boolean hasApplication() {
        return APPLICATION.holds(config);
    }

    /** Returns the parts that no flag holds back. */
    List<Part> deployed() {
        return parts.stream()
                .filter(part -> hasApplication() || !isOfCilium(part.place()))
                .filter(part -> part.condition().holds(config))
                .toList();
    }

    /** Returns what is rendered and not deployed, because a flag is off. */
    List<LeftOut> notDeployed() {
        List<LeftOut> notDeployed = new ArrayList<>();
        if (!hasApplication()) {
            notDeployed.add(new LeftOut("the application of Cilium", APPLICATION.reasonAgainst(config)));
        }
        parts.stream()
                .filter(part -> hasApplication() || !isOfCilium(part.place()))
                .filter(part -> !part.condition().holds(config))
                .map(part ->
                        new LeftOut(part.place().toString(), part.condition().reasonAgainst(config)))
                .forEach(notDeployed::add);
        return List.copyOf(notDeployed);
    }
}
