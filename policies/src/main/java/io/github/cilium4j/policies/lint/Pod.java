package io.github.cilium4j.policies.lint;

import io.github.cilium4j.model.inventory.Inventory;
import io.github.cilium4j.model.inventory.Workload;
import io.github.cilium4j.policies.selector.IdentityLabels;
import java.util.List;

/**
 * The pods of a workload, and the labels that policies know them by.
 *
 * @param workload the workload
 * @param labels the labels
 */
record Pod(Workload workload, IdentityLabels labels) {
    /** Returns the pods of every workload, in order. */
    static List<Pod> of(Inventory inventory) {
        return inventory.workloads().stream()
                .map(workload -> new Pod(workload, IdentityLabels.ofPod(workload.namespace(), workload.labels())))
                .toList();
    }
}
