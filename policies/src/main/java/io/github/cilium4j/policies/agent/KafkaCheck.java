package io.github.cilium4j.policies.agent;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.Quoted;
import io.github.cilium4j.model.cilium.KafkaRole;
import io.github.cilium4j.model.cilium.PortRuleKafka;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A Kafka rule of 1.18 and 1.19. Source: github.com/cilium/proxy, pkg/policy/api/kafka, as cilium 1.18.6 requires it. */
final class KafkaCheck {
    private KafkaCheck() {}

    static void check(Spot rule) {
        Spot role = rule.child("role");
        Optional<KafkaRole> known = role(role.text());
        if (known.isEmpty() && !role.text().isEmpty()) {
            role.refuse(AgentRules.KAFKA, Quoted.of(role.text()) + " is no role", "Write produce or consume");
        }
        try {
            PortRuleKafka.builder()
                    .role(known)
                    .apiKey(rule.child("apiKey").text())
                    .apiVersion(rule.child("apiVersion").text())
                    .topic(rule.child("topic").text())
                    .build();
        } catch (InvalidManifestException e) {
            rule.child(e.attribute()).refuse(AgentRules.KAFKA, e.problem(), e.fix());
        }
    }

    private static Optional<KafkaRole> role(String text) {
        return Arrays.stream(KafkaRole.values())
                .filter(role -> role.toString().equals(text.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
