package io.github.cilium4j.overlay.spire;

import io.github.cilium4j.overlay.config.StorageProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether the storage can give SPIRE a volume. Rook: CephCluster and CephBlockPool are Ready; and for everybody, the StorageClass is
 * there.
 *
 * @param missing what is not there yet, in words; none when it is ready
 * @param found what is there, in words
 * @param waitsForConsumer whether a volume is made only when a pod asks for it
 * @param pool the CephBlockPool that the class names; empty when it names none
 */
record StorageReadiness(List<String> missing, List<String> found, boolean waitsForConsumer, String pool) {
    private static final String READY = "Ready";

    static StorageReadiness of(Observed observed, StorageProvider provider, Optional<String> className) {
        StorageReadiness readiness = new StorageReadiness(new ArrayList<>(), new ArrayList<>(), false, "");
        Optional<ObservedObject> storageClass = className.flatMap(name -> observed.find("StorageClass", "", name));
        Optional<String> pool = storageClass.flatMap(object -> object.text("parameters", "pool"));
        if (provider == StorageProvider.ROOK) {
            readiness.requireReady("CephCluster", first(observed, "CephCluster", Optional.empty()));
            readiness.requireReady("CephBlockPool", first(observed, "CephBlockPool", pool));
        }
        className.ifPresent(name -> readiness.require("StorageClass " + name, storageClass.isPresent()));
        boolean waits = storageClass
                .flatMap(object -> object.text("volumeBindingMode"))
                .filter("WaitForFirstConsumer"::equals)
                .isPresent();
        return new StorageReadiness(
                List.copyOf(readiness.missing), List.copyOf(readiness.found), waits, pool.orElse(""));
    }

    private static Optional<ObservedObject> first(Observed observed, String kind, Optional<String> name) {
        return observed.all(kind)
                .filter(object -> object.namespace().equals(StorageProvider.ROOK.namespace()))
                .filter(object -> name.map(object.name()::equals).orElse(true))
                .findFirst();
    }

    private void requireReady(String kind, Optional<ObservedObject> object) {
        String phase = object.flatMap(o -> o.text("status", "phase")).orElse("without a phase");
        String name =
                object.map(ObservedObject::describe).orElse("no " + kind + " in " + StorageProvider.ROOK.namespace());
        if (object.isPresent() && phase.equals(READY)) {
            found.add(name + " is " + READY);
        } else {
            missing.add(object.isPresent() ? name + " is " + phase : "there is " + name);
        }
    }

    private void require(String what, boolean isThere) {
        (isThere ? found : missing).add(isThere ? what + " is there" : "there is no " + what);
    }

    boolean isReady() {
        return missing.isEmpty();
    }
}
