package io.github.cilium4j.planted.names;

/** Has a name that says something. */
final class Bystander {}
