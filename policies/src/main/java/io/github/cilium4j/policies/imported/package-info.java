/**
 * Policies as the agent holds them after it imported them: what is implied is written out, what the agent ignores is gone.
 *
 * <p>{@link io.github.cilium4j.policies.imported.PolicyReader} reads them out of the tree of an object, so that also an object that
 * only the API server refuses can be asked about. It expects one that the agent takes; what has another form counts as absent.
 */
@NullMarked
package io.github.cilium4j.policies.imported;

import org.jspecify.annotations.NullMarked;
