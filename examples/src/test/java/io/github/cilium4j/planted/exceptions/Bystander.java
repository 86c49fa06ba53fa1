package io.github.cilium4j.planted.exceptions;

/** Has an exception with a name. */
final class Bystander extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Bystander() {
        super("named");
    }
}
