/**
 * Would this connection pass: {@link io.github.cilium4j.policies.verdict.Network} is compiled once and asked many times.
 *
 * <p>It follows the agent: rules are merged into filters of ports ({@code L4Filter}), those become the entries of each endpoint's policy
 * map ({@code MapState}), and a flow is looked up there at both of its ends. Sources: cilium 1.18.6, 1.19.4 and 1.20.2,
 * pkg/policy/{repository,rule,l4,mapstate,resolve}.go.
 */
@NullMarked
@ManifestStyle
package io.github.cilium4j.policies.verdict;

import io.github.cilium4j.core.ManifestStyle;
import org.jspecify.annotations.NullMarked;
