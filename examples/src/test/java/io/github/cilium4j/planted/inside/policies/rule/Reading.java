package io.github.cilium4j.planted.inside.policies.rule;

import io.github.cilium4j.planted.inside.policies.selector.Bystander;

/** Sees what stands below it. */
public abstract class Reading {
    abstract Bystander bystander();
}
