/**
 * The values of Cilium's Helm chart as data: {@link io.github.cilium4j.model.helm.values.ChartValues} says which keys the chart
 * of a version reads, and {@link io.github.cilium4j.model.helm.values.ValuesCheck} finds in given values what no chart reads, or
 * reads differently.
 *
 * <p>Helm itself refuses a wrong type by the schema of the chart, and ignores every key it does not know.
 */
@NullMarked
package io.github.cilium4j.model.helm.values;

import org.jspecify.annotations.NullMarked;
