/** Makes dashboards for one cluster. */
@NullMarked
package io.github.cilium4j.examples.dashboards;

import org.jspecify.annotations.NullMarked;
