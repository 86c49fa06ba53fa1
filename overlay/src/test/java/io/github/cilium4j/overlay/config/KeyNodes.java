package io.github.cilium4j.overlay.config;

import io.github.cilium4j.arbitraries.TextArbitraries;
import io.github.cilium4j.arbitraries.ValueArbitraries;
import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.value.Asn;
import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.core.yaml.YamlNode;
import io.github.cilium4j.core.yaml.YamlScalar;
import io.github.cilium4j.core.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Values of every key as they are written, by the key's type: a new type fails until it is drawn here. */
public final class KeyNodes {
    private static final Map<ValueType<?>, Arbitrary<YamlNode>> BY_TYPE = byType();

    private KeyNodes() {}

    /** Returns values that the type of a key takes. */
    public static Arbitrary<YamlNode> of(ConfigKey<?> key) {
        return of(key.type());
    }

    private static Arbitrary<YamlNode> of(ValueType<?> type) {
        Arbitrary<YamlNode> known = BY_TYPE.get(type);
        if (known != null) {
            return known;
        }
        if (type instanceof ListType<?> list) {
            return of(list.item()).list().ofMaxSize(3).map(YamlSequence::of);
        }
        if (type instanceof RecordType<?> record) {
            return record(record.fields());
        }
        if (type instanceof EnumType<?> words) {
            return Arbitraries.of(words(words)).map(YamlScalar::of);
        }
        if (type instanceof IntegerType<?> number) {
            String[] bounds = number.name().replace("integer, ", "").split(" to ");
            return Arbitraries.longs()
                    .between(Long.parseLong(bounds[0]), Long.parseLong(bounds[1]))
                    .map(YamlScalar::of);
        }
        throw new IllegalStateException("nothing is drawn for " + type.name());
    }

    /** The name of the type is what the page of keys says: the words between backticks. */
    private static List<String> words(EnumType<?> type) {
        List<String> words = new ArrayList<>();
        for (String word : type.name().split(", | or ")) {
            words.add(word.replace("`", "").replace("\"", ""));
        }
        return words;
    }

    private static Arbitrary<YamlNode> record(List<ConfigKey<?>> fields) {
        return Combinators.combine(fields.stream().map(KeyNodes::field).toList())
                .as(nodes -> {
                    Map<String, YamlNode> record = new LinkedHashMap<>();
                    for (int i = 0; i < nodes.size(); i++) {
                        String name = fields.get(i).path().toString();
                        nodes.get(i).ifPresent(node -> record.put(name, node));
                    }
                    return YamlMapping.of(record);
                });
    }

    private static Arbitrary<Optional<YamlNode>> field(ConfigKey<?> field) {
        Arbitrary<Optional<YamlNode>> given = of(field).map(Optional::of);
        return field.isRequired() ? given : Arbitraries.oneOf(given, Arbitraries.just(Optional.empty()));
    }

    private static Map<ValueType<?>, Arbitrary<YamlNode>> byType() {
        Map<ValueType<?>, Arbitrary<YamlNode>> nodes = new LinkedHashMap<>();
        Arbitrary<String> texts = TextArbitraries.texts().filter(text -> !text.isEmpty());
        nodes.put(Types.BOOLEAN, Arbitraries.of(true, false).map(YamlScalar::of));
        nodes.put(Types.STRING, texts.map(YamlScalar::of));
        nodes.put(Types.MAP, Arbitraries.of(sections()));
        nodes.put(Types.PORT, Arbitraries.longs().between(1, 65_535).map(YamlScalar::of));
        nodes.put(Types.ASN, Arbitraries.longs().between(1, Asn.MAX).map(YamlScalar::of));
        nodes.put(Types.DNS_NAME, text(ValueArbitraries.dnsNames()));
        nodes.put(Types.OBJECT_NAME, text(ValueArbitraries.dnsNames()));
        nodes.put(Types.DNS_LABEL, text(ValueArbitraries.dnsLabels()));
        nodes.put(Types.LABEL_KEY, text(ValueArbitraries.labelKeys()));
        nodes.put(Types.LABEL_VALUE, text(ValueArbitraries.labelValues()));
        nodes.put(Types.DURATION, text(ValueArbitraries.promDurations()));
        nodes.put(Types.QUANTITY, text(ValueArbitraries.quantities()));
        nodes.put(Types.IPV4, address(200, 250).map(YamlScalar::of));
        nodes.put(
                Types.IPV4_RANGE,
                Combinators.combine(address(1, 90), address(90, 199))
                        .as((first, last) -> YamlScalar.of(first + "-" + last)));
        nodes.put(
                Types.CILIUM_VERSION,
                Arbitraries.of(CiliumVersion.all()).map(version -> YamlScalar.of(version.toString())));
        nodes.put(Types.DEVICE, Arbitraries.of("eth0", "eth1", "bond0", "ens+").map(YamlScalar::of));
        nodes.put(
                Types.OPEN_PORT,
                Combinators.combine(ValueArbitraries.portNumbers(), Arbitraries.of("TCP", "UDP", "SCTP"))
                        .as((port, protocol) -> YamlScalar.of(port + "/" + protocol)));
        return nodes;
    }

    private static Arbitrary<YamlNode> text(Arbitrary<?> values) {
        return values.map(value -> YamlScalar.of(value.toString()));
    }

    private static Arbitrary<String> address(int first, int last) {
        return Arbitraries.integers().between(first, last).map(number -> "10.0.0." + number);
    }

    /** What other applications read: mostly sections with a flag, now and then with something of their own. */
    private static List<YamlNode> sections() {
        YamlNode on = YamlScalar.of(true);
        return List.of(
                YamlMapping.of(Map.of("enabled", on)),
                YamlMapping.of(Map.of("enabled", YamlScalar.of(false))),
                YamlMapping.of(Map.of("own", YamlSequence.of(List.of(YamlScalar.of("{{ .x }}"))))),
                YamlMapping.of(Map.of()));
    }
}
