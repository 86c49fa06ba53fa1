package io.github.cilium4j.planted.purity.core;

import java.util.Locale;

/** Reads what differs from run to run. */
final class PlantedLocale {
    private PlantedLocale() {}

    static Locale read() {
        return Locale.getDefault();
    }
}
