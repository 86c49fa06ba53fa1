package io.github.cilium4j.planted.streams.cli;

/** May print. */
final class Bystander {
    private Bystander() {}

    static void print() {
        System.err.println("allowed");
    }
}
