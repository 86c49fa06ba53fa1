package io.github.cilium4j.policies.agent;

import static io.github.cilium4j.policies.agent.GoType.BOOLEAN;
import static io.github.cilium4j.policies.agent.GoType.INT64;
import static io.github.cilium4j.policies.agent.GoType.TEXT;
import static io.github.cilium4j.policies.agent.GoType.TEXTS;
import static io.github.cilium4j.policies.agent.GoType.TEXT_MAP;
import static io.github.cilium4j.policies.agent.GoType.list;
import static io.github.cilium4j.policies.agent.GoType.struct;

import java.util.HashMap;
import java.util.Map;

/**
 * The types that an object with rules is decoded into. Source: cilium 1.18.6, pkg/k8s/apis/cilium.io/v2/cnp_types.go; apimachinery,
 * pkg/apis/meta/v1/types.go.
 */
final class ObjectTypes {
    static final GoType POLICY = struct(Map.of(
            "apiVersion",
            TEXT,
            "kind",
            TEXT,
            "metadata",
            metadata(),
            "spec",
            PolicyTypes.RULE,
            "specs",
            list(PolicyTypes.RULE),
            "status",
            status()));

    private ObjectTypes() {}

    private static GoType metadata() {
        Map<String, GoType> fields = new HashMap<>();
        fields.put("name", TEXT);
        fields.put("generateName", TEXT);
        fields.put("namespace", TEXT);
        fields.put("selfLink", TEXT);
        fields.put("uid", TEXT);
        fields.put("resourceVersion", TEXT);
        fields.put("generation", INT64);
        fields.put("creationTimestamp", SpecialTypes.TIME);
        fields.put("deletionTimestamp", SpecialTypes.TIME);
        fields.put("deletionGracePeriodSeconds", INT64);
        fields.put("labels", TEXT_MAP);
        fields.put("annotations", TEXT_MAP);
        fields.put("finalizers", TEXTS);
        fields.put("ownerReferences", list(owner()));
        fields.put("managedFields", list(manager()));
        return struct(fields);
    }

    private static GoType owner() {
        return struct(Map.of(
                "apiVersion", TEXT,
                "kind", TEXT,
                "name", TEXT,
                "uid", TEXT,
                "controller", BOOLEAN,
                "blockOwnerDeletion", BOOLEAN));
    }

    private static GoType manager() {
        return struct(Map.of(
                "manager", TEXT,
                "operation", TEXT,
                "apiVersion", TEXT,
                "time", SpecialTypes.TIME,
                "fieldsType", TEXT,
                "subresource", TEXT));
    }

    private static GoType status() {
        GoType condition = struct(Map.of(
                "type",
                TEXT,
                "status",
                TEXT,
                "lastTransitionTime",
                SpecialTypes.TIME,
                "reason",
                TEXT,
                "message",
                TEXT));
        GoType node = struct(Map.of(
                "ok", BOOLEAN,
                "error", TEXT,
                "lastUpdated", SpecialTypes.TIME,
                "localPolicyRevision", GoType.UINT64,
                "enforcing", BOOLEAN,
                "annotations", TEXT_MAP));
        return struct(Map.of("derivativePolicies", GoType.map(node), "conditions", list(condition)));
    }
}
