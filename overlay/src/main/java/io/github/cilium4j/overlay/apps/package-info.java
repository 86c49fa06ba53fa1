/**
 * The applications of a cluster and their policies: {@link io.github.cilium4j.overlay.apps.OverlayApplications}.
 *
 * <p>What an application needs is a row of {@link io.github.cilium4j.policies.application.ApplicationTable}; when the configuration
 * says that it is there is a line of {@code Conditions}. Where files stand, and which of them Argo CD deploys, is not decided here.
 */
@NullMarked
package io.github.cilium4j.overlay.apps;

import org.jspecify.annotations.NullMarked;
