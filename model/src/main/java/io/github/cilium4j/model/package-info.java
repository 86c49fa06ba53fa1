/** The catalogue of every kind that the SDK has a type for: {@link io.github.cilium4j.model.AllKinds}. */
@NullMarked
package io.github.cilium4j.model;

import org.jspecify.annotations.NullMarked;
