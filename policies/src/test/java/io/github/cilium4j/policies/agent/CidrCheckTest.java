package io.github.cilium4j.policies.agent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CidrCheckTest {
    private final Asked asked = new Asked();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', emptyValue = "", nullValues = "-", textBlock = """
                10.0.0.0/8         | ``
                10.1.2.3/8         | ``
                10.0.0.1           | ``
                fd00::1            | ``
                fd00::/8           | ``
                fe80::1%eth0       | ``
                fe80::1%eth0/64    | ``
                ::ffff:10.0.0.1%e  | ``
                ``                 | POL-113
                10.0.0.0/33        | POL-113
                10.0.0.0/08        | POL-113
                010.0.0.0/8        | POL-113
                10.0.0.0/255.0.0.0 | POL-113
                fe80::1%           | POL-113
                10.0.0.1%eth0      | POL-113
                a                  | POL-113
                %eth0              | POL-113
                """)
    void check_cidr_isAnswered(String text, String answer) {
        assertThat(asked.ingress("{fromCIDR: [\"" + text + "\"]}")).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', emptyValue = "", nullValues = "-", textBlock = """
                {cidr: 10.0.0.0/8}                               | ``
                {cidrGroupRef: a}                                | ``
                {cidrGroupSelector: {}}                          | ``
                {}                                               | POL-114
                {cidr: ""}                                       | POL-114
                {cidr: 10.0.0.0/8, cidrGroupRef: a}              | POL-114
                {cidrGroupRef: a, cidrGroupSelector: {}}         | POL-114
                {cidrGroupSelector: null}                        | POL-114 1.18
                {cidr: 10.0.0.0/8, cidrGroupSelector: null}      | POL-114 1.19 1.20
                {cidrGroupSelector: {matchLabels: {"k8s:a": b}}} | POL-108 1.18 1.19
                {cidr: 10.0.0.1}                                 | POL-115
                {cidr: "fe80::1%a/64"}                           | POL-115
                {cidr: 10.0.0.0/8, except: [10.1.0.0/16]}        | ``
                {cidr: 10.0.0.0/8, except: [10.1.0.1]}           | POL-115
                {cidr: 10.0.0.0/8, except: [11.0.0.0/16]}        | POL-116
                {cidr: 10.0.0.0/8, except: ["fd00::/16"]}        | POL-116
                {cidr: 10.0.0.0/24, except: [10.0.0.0/16]}       | POL-116 1.20
                {cidr: 10.0.5.0/24, except: [10.0.0.0/16]}       | POL-116
                {cidr: 10.0.5.0/24, except: [10.0.5.7/16]}       | POL-116 1.20
                {cidrGroupRef: a, except: [x]}                   | ``
                """)
    void checkRule_item_isAnswered(String text, String answer) {
        assertThat(asked.egress("{toCIDRSet: [" + text + "]}")).isEqualTo(answer);
    }
}
