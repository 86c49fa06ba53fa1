package io.github.cilium4j.cli;

/** Ends a command that cannot do its work; the message is the one line the user sees. */
final class CannotRunException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CannotRunException(String message) {
        super(message);
    }
}
