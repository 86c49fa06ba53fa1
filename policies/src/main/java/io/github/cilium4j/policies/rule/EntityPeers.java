package io.github.cilium4j.policies.rule;

import io.github.cilium4j.model.cilium.Entity;
import java.util.List;
import java.util.Set;

/** Which entities hold which others. Source: cilium 1.18.6 to 1.20.2, pkg/policy/api/entity.go. */
final class EntityPeers {
    private static final Set<Entity> CLUSTER = Set.of(
            Entity.CLUSTER,
            Entity.HOST,
            Entity.REMOTE_NODE,
            Entity.INIT,
            Entity.INGRESS,
            Entity.HEALTH,
            Entity.UNMANAGED,
            Entity.KUBE_APISERVER);

    private EntityPeers() {}

    static boolean hold(List<Entity> entities, Entity wanted) {
        return entities.contains(wanted)
                || entities.contains(Entity.ALL)
                || (CLUSTER.contains(wanted)
                        && (entities.contains(Entity.CLUSTER) || entities.contains(Entity.CLUSTER_MESH)));
    }
}
