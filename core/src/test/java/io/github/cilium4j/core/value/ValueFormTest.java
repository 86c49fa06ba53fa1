package io.github.cilium4j.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.yaml.Yaml;
import org.junit.jupiter.api.Test;

/** How values stand in YAML: texts as strings, numbers as numbers. */
final class ValueFormTest {
    @Test
    void write_texts_areStrings() {
        assertForm(IpAddress.parse("192.0.2.1"), IpAddress.class, "\"192.0.2.1\"\n");
        assertForm(Cidr.parse("10.0.0.0/8"), Cidr.class, "\"10.0.0.0/8\"\n");
        assertForm(IpRange.parse("192.0.2.1-192.0.2.9"), IpRange.class, "\"192.0.2.1-192.0.2.9\"\n");
        assertForm(DnsName.parse("example.com"), DnsName.class, "\"example.com\"\n");
        assertForm(DnsLabel.parse("shop"), DnsLabel.class, "\"shop\"\n");
        assertForm(LabelKey.parse("example.com/app"), LabelKey.class, "\"example.com/app\"\n");
        assertForm(LabelValue.parse(""), LabelValue.class, "\"\"\n");
        assertForm(Quantity.parse("1.5Gi"), Quantity.class, "\"1.5Gi\"\n");
        assertForm(PromDuration.parse("30s"), PromDuration.class, "\"30s\"\n");
        assertForm(Re2Pattern.parse("^eth\\d+$"), Re2Pattern.class, "\"^eth\\\\d+$\"\n");
    }

    @Test
    void write_numbers_areNumbers() {
        assertForm(PortNumber.of(8080), PortNumber.class, "8080\n");
        assertForm(Asn.of(4_294_967_295L), Asn.class, "4294967295\n");
    }

    @Test
    void write_intOrString_keepsItsType() {
        assertForm(IntOrString.of(80), IntOrString.class, "80\n");
        assertForm(IntOrString.of("80"), IntOrString.class, "\"80\"\n");
        assertForm(IntOrString.of("http"), IntOrString.class, "\"http\"\n");
    }

    @Test
    void read_quantityAsNumber_isItsText() {
        assertThat(Yaml.read("2\n", Quantity.class)).isEqualTo(Quantity.parse("2"));
        assertThat(Yaml.read("0.50\n", Quantity.class)).isEqualTo(Quantity.parse("0.50"));
    }

    @Test
    void read_otherTypes_areRefused() {
        assertRefused(PortNumber.class, "\"8080\"", "\"8080\" is a string, not an integer. Write 8080 without quotes");
        assertRefused(PortNumber.class, "80.5", "80.5 is a number, not an integer. Write an integer");
        assertRefused(PortNumber.class, "99999999999", "99999999999 is out of range. Write a number closer to 0");
        assertRefused(PortNumber.class, "{}", "a map stands where an integer is wanted. Write an integer");
        assertRefused(IntOrString.class, "80.5", "80.5 is a number, not a string or an integer");
        assertRefused(IntOrString.class, "[80]", "a list stands where a string or an integer is wanted");
        assertRefused(Cidr.class, "10", "10 is an integer, not a string. Write \"10\" in quotes");
        assertRefused(Cidr.class, "{}", "a map stands where a string is wanted. Write a string");
        assertRefused(Quantity.class, "true", "true is a boolean, not a");
    }

    @Test
    void read_refusedText_givesTheReason() {
        assertRefused(
                Cidr.class,
                "\"10.0.0.0\"",
                "\"10.0.0.0\" is not a block of addresses. Write 10.0.0.0/32 for this one address");
        assertRefused(PortNumber.class, "0", "\"0\" is not a port number. Write a whole number from 1 to 65535");
        assertRefused(Asn.class, "-1", "\"-1\" is not an autonomous system number. Write a whole number");
        assertRefused(Quantity.class, "\"1Gb\"", "\"1Gb\" is not a quantity. Write a number and a unit");
    }

    private static void assertRefused(Class<?> type, String yaml, String message) {
        assertThatThrownBy(() -> Yaml.read(yaml, type))
                .as(yaml)
                .isInstanceOf(InvalidManifestException.class)
                .hasMessageContaining(message);
    }

    private static <T> void assertForm(T value, Class<T> type, String yaml) {
        assertThat(Yaml.write(value)).isEqualTo(yaml);
        assertThat(Yaml.read(yaml, type)).isEqualTo(value);
    }
}
