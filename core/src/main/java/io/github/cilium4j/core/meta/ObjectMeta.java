package io.github.cilium4j.core.meta;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.cilium4j.core.InvalidManifestException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * What an object is called and how it is marked; every field of {@code metav1.ObjectMeta}.
 *
 * <p>The builder refuses what no API server takes for any kind, with an {@link InvalidManifestException}. Most kinds are
 * stricter about their names. Source: apimachinery pkg/apis/meta/v1 and pkg/api/validation/objectmeta.go.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableObjectMeta.class)
@JsonDeserialize(as = ImmutableObjectMeta.class)
@JsonPropertyOrder({
    "name",
    "generateName",
    "namespace",
    "labels",
    "annotations",
    "finalizers",
    "ownerReferences",
    "uid",
    "resourceVersion",
    "generation",
    "creationTimestamp",
    "deletionTimestamp",
    "deletionGracePeriodSeconds",
    "selfLink",
    "managedFields"
})
public interface ObjectMeta {
    /** The most bytes that the keys and values of all annotations may have together. */
    int MAX_ANNOTATION_BYTES = 262_144;

    /** Returns the name: not empty, not {@code .} or {@code ..}, without {@code /} and {@code %}. */
    Optional<String> name();

    /** Returns the start of a name that the API server completes when {@link #name()} is absent. */
    Optional<String> generateName();

    /**
     * Returns the namespace, an RFC 1123 label; absent for a cluster-wide object. The empty text, which the API server
     * takes as absent, is kept as written.
     */
    Optional<String> namespace();

    /** Returns the labels; keys and values as in {@code core.value.LabelKey} and {@code core.value.LabelValue}. */
    @Value.NaturalOrder
    SortedMap<String, String> labels();

    /**
     * Returns the annotations; keys as in {@code core.value.LabelKey}, upper case allowed in the prefix too, values free
     * text, all together at most {@value #MAX_ANNOTATION_BYTES} bytes.
     */
    @Value.NaturalOrder
    SortedMap<String, String> annotations();

    /** Returns what has to be cleared before the object is deleted; each as in {@code core.value.LabelKey}. */
    List<String> finalizers();

    /** Returns the objects whose deletion deletes this one; at most one of them is the controller. */
    List<OwnerReference> ownerReferences();

    /** Returns the identity over time and space; set by the API server. */
    Optional<String> uid();

    /** Returns the version of the stored object, an opaque text; set by the API server. */
    Optional<String> resourceVersion();

    /** Returns the number of the desired state, not negative; set by the API server. */
    Optional<Long> generation();

    /** Returns when the object was created, in RFC 3339 form as the API server wrote it. */
    Optional<String> creationTimestamp();

    /** Returns when the object will be gone, in RFC 3339 form as the API server wrote it. */
    Optional<String> deletionTimestamp();

    /** Returns how many seconds the object has to end; set by the API server. */
    Optional<Long> deletionGracePeriodSeconds();

    /** Returns the path of the object, which API servers before Kubernetes 1.20 set. */
    Optional<String> selfLink();

    /** Returns who set which fields; set by the API server. */
    List<ManagedFieldsEntry> managedFields();

    /** Refuses what no API server takes. */
    @Value.Check
    default void check() {
        ObjectMetaRules.check(this);
    }

    /** Returns metadata that says nothing. */
    static ObjectMeta none() {
        return builder().build();
    }

    /**
     * Returns the metadata of a cluster-wide object.
     *
     * @throws InvalidManifestException when no API server takes the name
     */
    static ObjectMeta of(String name) {
        return builder().name(name).build();
    }

    /**
     * Returns the metadata of an object in a namespace.
     *
     * @throws InvalidManifestException when no API server takes the namespace or the name
     */
    static ObjectMeta of(String namespace, String name) {
        return builder().namespace(namespace).name(name).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ObjectMeta}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableObjectMeta.Builder {
        Builder() {}
    }
}
