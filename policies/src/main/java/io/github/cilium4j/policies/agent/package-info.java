/**
 * What Cilium's agent says of a policy: {@link io.github.cilium4j.policies.agent.AgentJudge} goes through an object as the agent
 * does, and says what each version of Cilium refuses.
 *
 * <p>One class judges one family of fields, in the agent's order, and names the versions that a refusal holds for; a further
 * version of Cilium is a further column of those conditions. {@link io.github.cilium4j.policies.agent.AgentRules} lists the rules.
 */
@ManifestStyle
@NullMarked
package io.github.cilium4j.policies.agent;

import io.github.cilium4j.core.ManifestStyle;
import org.jspecify.annotations.NullMarked;
