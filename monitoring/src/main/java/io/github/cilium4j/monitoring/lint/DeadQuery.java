package io.github.cilium4j.monitoring.lint;

import io.github.cilium4j.core.CiliumVersion;
import java.util.List;

/**
 * Why a query has no data.
 *
 * @param reason the reason, as a clause
 * @param fix what to do, as an instruction
 * @param versions the versions it holds for; empty for all
 */
record DeadQuery(String reason, String fix, List<CiliumVersion> versions) {
    DeadQuery {
        versions = List.copyOf(versions);
    }

    static DeadQuery always(String reason, String fix) {
        return new DeadQuery(reason, fix, List.of());
    }
}
