package io.github.cilium4j.planted.packages.marked;

/** Lives in a package that says what may be null. */
final class Bystander {}
