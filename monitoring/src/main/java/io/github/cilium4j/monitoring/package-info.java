/**
 * What everything about monitoring shares: {@link io.github.cilium4j.monitoring.ObjectOptions}, the namespace and the labels of
 * an object. The recipes are in the packages below.
 */
@NullMarked
package io.github.cilium4j.monitoring;

import org.jspecify.annotations.NullMarked;
