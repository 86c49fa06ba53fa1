/**
 * The {@link io.github.cilium4j.model.argocd.ApplicationSet} of Argo CD 3.5.7 as a value, with the parts of an Application
 * that its template holds, named as upstream.
 *
 * <p>Texts may hold templates nearly everywhere, so builders look at the form of few. They refuse what the custom resource
 * definition or, whatever the parameters are, the controller refuses.
 */
@ManifestStyle
@NullMarked
package io.github.cilium4j.model.argocd;

import io.github.cilium4j.core.ManifestStyle;
import org.jspecify.annotations.NullMarked;
