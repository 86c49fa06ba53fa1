package io.github.cilium4j.model.helm.values;

/**
 * What a rule says about a key or its value.
 *
 * @param message what is wrong, a clause without a full stop
 * @param fix what to write instead, an instruction without a full stop
 */
record Advice(String message, String fix) {}
