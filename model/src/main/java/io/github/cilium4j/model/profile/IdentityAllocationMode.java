package io.github.cilium4j.model.profile;

/**
 * Where security identities are kept. Source: comments of the chart's cilium-config template, 1.18.6.
 *
 * @since 0.1.0
 */
public enum IdentityAllocationMode {
    /** As objects of the cluster. */
    CRD("crd"),
    /** In a key-value store. */
    KVSTORE("kvstore"),
    /** In both, read from the key-value store. */
    DOUBLEWRITE_READKVSTORE("doublewrite-readkvstore"),
    /** In both, read from the objects. */
    DOUBLEWRITE_READCRD("doublewrite-readcrd");

    private final String text;

    IdentityAllocationMode(String text) {
        this.text = text;
    }

    /** Returns the mode as it is written. */
    @Override
    public String toString() {
        return text;
    }
}
