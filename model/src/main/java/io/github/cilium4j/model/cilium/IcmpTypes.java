package io.github.cilium4j.model.cilium;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.Quoted;
import io.github.cilium4j.core.value.Re2Pattern;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names of ICMP types that the agent knows (cilium 1.18.6 pkg/policy/api/icmp.go). The CRD misspells one of them, so a field
 * with it is refused.
 *
 * @since 0.1.0
 */
public final class IcmpTypes {
    private static final int MOST = 40;
    private static final int LAST = 255;
    private static final String MISSPELT_BY_CRD = "ExtendedEchoReply";
    private static final Re2Pattern NUMBER = Re2Pattern.parse("[0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5]");

    private static final Map<String, Integer> IPV4 = Map.ofEntries(
            Map.entry("EchoReply", 0),
            Map.entry("DestinationUnreachable", 3),
            Map.entry("Redirect", 5),
            Map.entry("Echo", 8),
            Map.entry("EchoRequest", 8),
            Map.entry("RouterAdvertisement", 9),
            Map.entry("RouterSelection", 10),
            Map.entry("TimeExceeded", 11),
            Map.entry("ParameterProblem", 12),
            Map.entry("Timestamp", 13),
            Map.entry("TimestampReply", 14),
            Map.entry("Photuris", 40),
            Map.entry("ExtendedEchoRequest", 42),
            Map.entry(MISSPELT_BY_CRD, 43));

    private static final Map<String, Integer> IPV6 = Map.ofEntries(
            Map.entry("DestinationUnreachable", 1),
            Map.entry("PacketTooBig", 2),
            Map.entry("TimeExceeded", 3),
            Map.entry("ParameterProblem", 4),
            Map.entry("EchoRequest", 128),
            Map.entry("EchoReply", 129),
            Map.entry("MulticastListenerQuery", 130),
            Map.entry("MulticastListenerReport", 131),
            Map.entry("MulticastListenerDone", 132),
            Map.entry("RouterSolicitation", 133),
            Map.entry("RouterAdvertisement", 134),
            Map.entry("NeighborSolicitation", 135),
            Map.entry("NeighborAdvertisement", 136),
            Map.entry("RedirectMessage", 137),
            Map.entry("RouterRenumbering", 138),
            Map.entry("ICMPNodeInformationQuery", 139),
            Map.entry("ICMPNodeInformationResponse", 140),
            Map.entry("InverseNeighborDiscoverySolicitation", 141),
            Map.entry("InverseNeighborDiscoveryAdvertisement", 142),
            Map.entry("HomeAgentAddressDiscoveryRequest", 144),
            Map.entry("HomeAgentAddressDiscoveryReply", 145),
            Map.entry("MobilePrefixSolicitation", 146),
            Map.entry("MobilePrefixAdvertisement", 147),
            Map.entry("DuplicateAddressRequestCodeSuffix", 157),
            Map.entry("DuplicateAddressConfirmationCodeSuffix", 158),
            Map.entry("ExtendedEchoRequest", 160),
            Map.entry(MISSPELT_BY_CRD, 161));

    private IcmpTypes() {}

    static void atMostForty(@Nullable List<IcmpField> fields) {
        int count = ThreeState.items(fields).size();
        if (count > MOST) {
            throw new InvalidManifestException(
                    "fields",
                    count + " types are too many",
                    "Write at most 40, and the others in an item of their own");
        }
    }

    static void check(IcmpField field) {
        field.type()
                .text()
                .filter(text ->
                        text.equals(MISSPELT_BY_CRD) || number(field, text).isEmpty())
                .ifPresent(text -> {
                    throw new InvalidManifestException(
                            "type",
                            Quoted.of(text) + " is no type of ICMP for " + family(field),
                            "Write a number from 0 to 255, or a name such as EchoRequest");
                });
    }

    static Optional<Integer> number(IcmpField field) {
        Optional<Integer> number = field.type().number();
        if (number.isPresent()) {
            // The agent reads a negative number as 0.
            return number.map(value -> Math.max(0, value)).filter(value -> value <= LAST);
        }
        return field.type().text().flatMap(text -> number(field, text));
    }

    private static Optional<Integer> number(IcmpField field, String text) {
        return number(family(field), text);
    }

    /**
     * Returns the number of a type.
     *
     * @param text a name such as {@code EchoRequest}, or a number from 0 to 255
     */
    public static Optional<Integer> number(IcmpFamily family, String text) {
        if (NUMBER.matchesWhole(text)) {
            return Optional.of(Integer.valueOf(text));
        }
        return Optional.ofNullable(types(family).get(text));
    }

    /** Returns the names that the agent knows for a family, in no order. */
    public static Set<String> names(IcmpFamily family) {
        return types(family).keySet();
    }

    private static Map<String, Integer> types(IcmpFamily family) {
        return family == IcmpFamily.IPV4 ? IPV4 : IPV6;
    }

    private static IcmpFamily family(IcmpField field) {
        return field.family().orElse(IcmpFamily.IPV4);
    }
}
