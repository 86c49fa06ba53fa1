package io.github.cilium4j.policies.lb;

import java.util.List;

/** Says where a device list stands. */
final class Places {
    /** More places than this are no help on one line. */
    private static final int MANY = 3;

    private Places() {}

    /** Returns {@code  (first place, second place)} with a blank before it; empty when no place is known. */
    static String of(List<DeviceSource> sources) {
        List<String> places = sources.stream()
                .map(DeviceSource::describe)
                .filter(place -> !place.isEmpty())
                .distinct()
                .toList();
        if (places.isEmpty()) {
            return "";
        }
        String named = String.join(", ", places.stream().limit(MANY).toList());
        return " (" + named + (places.size() > MANY ? " and " + (places.size() - MANY) + " more" : "") + ")";
    }
}
