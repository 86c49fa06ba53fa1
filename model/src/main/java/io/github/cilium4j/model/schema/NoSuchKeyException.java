package io.github.cilium4j.model.schema;

/** A CEL rule asked an object for a field that is not there; the API server refuses the object then. */
final class NoSuchKeyException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Made without a stack, which nobody reads. */
    NoSuchKeyException() {
        super("no such key", null, false, false);
    }
}
