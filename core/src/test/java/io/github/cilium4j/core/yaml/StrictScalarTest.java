package io.github.cilium4j.core.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonSetter;
import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.value.Asn;
import io.github.cilium4j.core.value.IntOrString;
import io.github.cilium4j.core.value.PortNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A scalar is read from its own type only, also below a value that is made of one. */
final class StrictScalarTest {
    @ParameterizedTest
    @ValueSource(strings = {"80.7", "80.0", "8e1", "true", "\"80\"", "4294967376"})
    void read_portThatIsNoWholeNumber_isRefused(String yaml) {
        assertRefused(PortNumber.class, yaml);
    }

    @ParameterizedTest
    @ValueSource(strings = {"64512.9", "64512.0", "true", "\"64512\"", "18446744073709616128"})
    void read_asnThatIsNoWholeNumber_isRefused(String yaml) {
        assertRefused(Asn.class, yaml);
    }

    @ParameterizedTest
    @ValueSource(strings = {"80.7", "80.0", "true", "4294967376"})
    void read_intOrStringThatIsNeither_isRefused(String yaml) {
        assertRefused(IntOrString.class, yaml);
    }

    @ParameterizedTest
    @ValueSource(classes = {int.class, long.class, Integer.class, Long.class})
    void read_fractionWhereAWholeNumberIsWanted_isRefused(Class<?> type) {
        assertRefused(type, "80.7");
    }

    @ParameterizedTest
    @CsvSource({"boolean,1", "boolean,'\"true\"'", "double,'\"1.5\"'", "double,true"})
    void read_otherPrimitive_isRefused(String type, String yaml) {
        assertRefused(type.equals("boolean") ? boolean.class : double.class, yaml);
    }

    @ParameterizedTest
    @ValueSource(classes = {int.class, long.class, Integer.class, Long.class, PortNumber.class, Asn.class})
    void read_wholeNumber_isTaken(Class<?> type) {
        assertThat(Yaml.read("80", type)).hasToString("80");
    }

    /** As what is generated has it: a primitive with a setter. */
    private static final class Share {
        private int count = 7;

        @JsonSetter
        void setCount(int count) {
            this.count = count;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.7", "true", "'1'", "[1]", "{}"})
    void bind_primitiveFieldOfAnotherType_isOneFinding(String count) {
        YamlDocument document =
                YamlReader.read("", "{count: " + count + "}").documents().get(0);

        assertThat(Yaml.bind(document, FieldPath.root(), Share.class).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.path()).hasToString("count"));
    }

    @Test
    void read_primitiveFieldThatIsNull_isAbsent() {
        assertThat(Yaml.read("{count: null}", Share.class).count).isEqualTo(7);
    }

    private static void assertRefused(Class<?> type, String yaml) {
        assertThatThrownBy(() -> Yaml.read(yaml, type)).isInstanceOf(InvalidManifestException.class);
    }
}
