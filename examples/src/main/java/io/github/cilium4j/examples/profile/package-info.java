/** Asks a HelmChartConfig for the settings of a cluster. */
@NullMarked
package io.github.cilium4j.examples.profile;

import org.jspecify.annotations.NullMarked;
