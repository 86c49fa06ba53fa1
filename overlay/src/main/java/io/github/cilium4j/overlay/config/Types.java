package io.github.cilium4j.overlay.config;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.Quoted;
import io.github.cilium4j.core.value.Asn;
import io.github.cilium4j.core.value.DnsLabel;
import io.github.cilium4j.core.value.DnsName;
import io.github.cilium4j.core.value.IpAddress;
import io.github.cilium4j.core.value.IpRange;
import io.github.cilium4j.core.value.LabelKey;
import io.github.cilium4j.core.value.LabelValue;
import io.github.cilium4j.core.value.PortNumber;
import io.github.cilium4j.core.value.PromDuration;
import io.github.cilium4j.core.value.Quantity;
import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.model.profile.Devices;
import java.util.List;

/** The types of the keys. */
final class Types {
    static final ValueType<Boolean> BOOLEAN = BooleanType.INSTANCE;
    static final ValueType<String> STRING = TextType.any();
    static final ValueType<List<String>> STRINGS = new ListType<>(STRING);
    static final ValueType<YamlMapping> MAP = MapType.INSTANCE;
    static final ValueType<PortNumber> PORT =
            new IntegerType<>("a port", PortNumber.MIN, PortNumber.MAX, n -> PortNumber.of((int) n), PortNumber::value);
    static final ValueType<Asn> ASN = new IntegerType<>("an autonomous system", 1, Asn.MAX, Asn::of, Asn::value);
    static final ValueType<DnsName> DNS_NAME = TextType.of("DNS name", DnsName::parse);
    /** A name of an object that works for every kind. */
    static final ValueType<String> OBJECT_NAME =
            TextType.of("name of an object", text -> DnsName.parse(text).toString());

    static final ValueType<DnsLabel> DNS_LABEL = TextType.of("DNS label", DnsLabel::parse);
    static final ValueType<LabelKey> LABEL_KEY = TextType.of("label key", LabelKey::parse);
    static final ValueType<LabelValue> LABEL_VALUE = TextType.of("string, a label value", LabelValue::parse);
    static final ValueType<PromDuration> DURATION = TextType.of("duration", PromDuration::parse);
    static final ValueType<Quantity> QUANTITY = TextType.orNumber("quantity", Quantity::parse);
    static final ValueType<IpAddress> IPV4 = TextType.of("IPv4 address", Types::ipv4);
    static final ValueType<IpRange> IPV4_RANGE = TextType.of("IPv4 range", Types::ipv4Range);
    static final ValueType<CiliumVersion> CILIUM_VERSION =
            TextType.of("`\"1.18\"`, `\"1.19\"` or `\"1.20\"`", CiliumVersion::parse);
    static final ValueType<String> DEVICE = TextType.of("device", Types::device);
    static final ValueType<OpenPort> OPEN_PORT = TextType.of("port and protocol", OpenPort::parse);

    private Types() {}

    static <E extends Enum<E>> ValueType<E> oneOf(Class<E> type) {
        return new EnumType<>(type);
    }

    static ValueType<Integer> between(int min, int max) {
        return IntegerType.between(min, max);
    }

    static <T> ValueType<List<T>> listOf(ValueType<T> item) {
        return new ListType<>(item);
    }

    private static IpAddress ipv4(String text) {
        IpAddress address = IpAddress.parse(text);
        if (!address.isIpv4()) {
            throw new InvalidManifestException(
                    "", Quoted.of(text) + " is an IPv6 address, and IPv6 is off", "Write an IPv4 address");
        }
        return address;
    }

    private static IpRange ipv4Range(String text) {
        IpRange range = IpRange.parse(text);
        if (!range.isIpv4()) {
            throw new InvalidManifestException(
                    "", Quoted.of(text) + " is a range of IPv6 addresses, and IPv6 is off", "Write IPv4 addresses");
        }
        return range;
    }

    private static String device(String text) {
        Devices.of(text);
        return text;
    }
}
