package io.github.cilium4j.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.value.Asn;
import io.github.cilium4j.core.value.Cidr;
import io.github.cilium4j.core.value.DnsLabel;
import io.github.cilium4j.core.value.DnsName;
import io.github.cilium4j.core.value.IntOrString;
import io.github.cilium4j.core.value.IpAddress;
import io.github.cilium4j.core.value.IpRange;
import io.github.cilium4j.core.value.LabelKey;
import io.github.cilium4j.core.value.LabelValue;
import io.github.cilium4j.core.value.PortNumber;
import io.github.cilium4j.core.value.PromDuration;
import io.github.cilium4j.core.value.Quantity;
import io.github.cilium4j.core.value.Re2Pattern;
import io.github.cilium4j.core.yaml.Yaml;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Every value with a grammar is equal to what its text, and its YAML, is read as. */
final class ValueArbitrariesTest {
    /** One value, and how its type is read. */
    record Drawn<T>(T value, Function<String, T> parse) {
        static <T> Arbitrary<Drawn<?>> of(Arbitrary<T> values, Function<String, T> parse) {
            return values.map(value -> new Drawn<>(value, parse));
        }

        void check() {
            assertThat(parse.apply(value.toString())).isEqualTo(value).hasSameHashCodeAs(value);
        }
    }

    @Provide
    Arbitrary<Drawn<?>> values() {
        return Arbitraries.oneOf(
                Drawn.of(AddressArbitraries.ipAddresses(), IpAddress::parse),
                Drawn.of(AddressArbitraries.cidrs(), Cidr::parse),
                Drawn.of(AddressArbitraries.ipRanges(), IpRange::parse),
                Drawn.of(ValueArbitraries.portNumbers(), PortNumber::parse),
                Drawn.of(ValueArbitraries.asns(), Asn::parse),
                Drawn.of(ValueArbitraries.dnsLabels(), DnsLabel::parse),
                Drawn.of(ValueArbitraries.dnsNames(), DnsName::parse),
                Drawn.of(ValueArbitraries.labelKeys(), LabelKey::parse),
                Drawn.of(ValueArbitraries.labelValues(), LabelValue::parse),
                Drawn.of(ValueArbitraries.quantities(), Quantity::parse),
                Drawn.of(ValueArbitraries.promDurations(), PromDuration::parse),
                Drawn.of(ValueArbitraries.re2Patterns(), Re2Pattern::parse));
    }

    @Provide
    Arbitrary<IntOrString> intOrStrings() {
        return ValueArbitraries.intOrStrings();
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void parse_textOfAnyValue_isEqual(@ForAll("values") Drawn<?> drawn) {
        drawn.check();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void read_yamlOfANumberOrText_isEqual(@ForAll("intOrStrings") IntOrString value) {
        assertThat(Yaml.read(Yaml.write(value), IntOrString.class)).isEqualTo(value);
    }
}
