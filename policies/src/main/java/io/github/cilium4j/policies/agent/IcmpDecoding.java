package io.github.cilium4j.policies.agent;

import io.github.cilium4j.core.Quoted;
import io.github.cilium4j.core.value.NearestName;
import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.core.yaml.YamlNode;
import io.github.cilium4j.core.yaml.YamlScalar;
import io.github.cilium4j.model.cilium.IcmpFamily;
import io.github.cilium4j.model.cilium.IcmpTypes;

/**
 * An item of {@code icmps[].fields} as it is decoded, which looks up names of types. Source: cilium 1.18.6, pkg/policy/api/icmp.go.
 */
final class IcmpDecoding {
    private IcmpDecoding() {}

    static void check(Spot field) {
        YamlNode node = field.node();
        if (node != null && !(node instanceof YamlMapping) && !field.isNull()) {
            GoType.refuse(field, node, "a map");
            return;
        }
        GoType.TEXT.check(field.child("family"));
        checkType(field, field.child("type"));
    }

    private static void checkType(Spot field, Spot type) {
        if (!type.isPresent()) {
            // The agent reads through a pointer to nothing, which is no error of decoding, and kills it.
            field.crash(
                    AgentRules.ICMP_TYPE,
                    "\"type\" is missing, and the agent crashes on it",
                    "Write a number from 0 to 255, or a name such as EchoRequest");
        } else if (!(type.node() instanceof YamlScalar scalar && scalar.isString())) {
            GoType.INT32.check(type);
        } else if (!isType(scalar.text(), family(field))) {
            refuseName(type, scalar.text(), family(field));
        }
    }

    private static IcmpFamily family(Spot field) {
        return field.child("family").text().equals(IcmpFamily.IPV6.toString()) ? IcmpFamily.IPV6 : IcmpFamily.IPV4;
    }

    /** A text with a number other than 0 passes, whatever its size and sign; 0 only as itself. */
    private static boolean isType(String text, IcmpFamily family) {
        boolean number = text.matches("[+-]?[0-9]+") && !text.matches("[+-]?0+");
        return number || text.equals("0") || IcmpTypes.number(family, text).isPresent();
    }

    private static void refuseName(Spot type, String text, IcmpFamily family) {
        String instead = NearestName.among(IcmpTypes.names(family))
                .to(text)
                .map(name -> "Write " + name)
                .orElse("Write a number from 0 to 255, or a name such as EchoRequest");
        type.report(
                AgentRules.ICMP_TYPE,
                Stage.DECODING,
                Versions.ALL,
                Quoted.of(text) + " is no type of ICMP for " + family,
                instead);
    }
}
