package io.github.cilium4j.policies.agent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class IcmpCheckTest {
    private final Asked asked = new Asked();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', emptyValue = "", nullValues = "-", textBlock = """
                {icmps: [{fields: [{type: 8}]}]}                | ``
                {icmps: [{}]}                                   | ``
                {icmps: [{fields: [{type: 8, family: IPv6}]}]}  | ``
                {icmps: [{fields: [{type: 8}]}], toPorts: [{}]} | POL-122
                {icmps: [], toPorts: [{}]}                      | ``
                {icmps: [{fields: [{type: 8, family: ipv4}]}]}  | POL-124
                {icmps: [{fields: [{type: 8, family: ""}]}]}    | ``
                """)
    void check_element_isAnswered(String text, String answer) {
        assertThat(asked.ingress(text)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', emptyValue = "", nullValues = "-", textBlock = """
                {type: 300}                        | ``
                {type: -1}                         | ``
                {type: "8"}                        | ``
                {type: "+8"}                       | ``
                {type: "0"}                        | ``
                {type: "00"}                       | POL-125
                {type: "8.0"}                      | POL-125
                {type: ""}                         | POL-125
                {type: true}                       | POL-100
                {type: 2147483648}                 | POL-100
                {type: EchoRequest}                | ``
                {type: echorequest}                | POL-125
                {type: ExtendedEchoReply}          | ``
                {type: PacketTooBig}               | POL-125
                {type: PacketTooBig, family: IPv6} | ``
                {type: Photuris, family: IPv6}     | POL-125
                {family: IPv4}                     | POL-125
                {type: null}                       | POL-125
                null                               | POL-125
                """)
    void decode_type_isAnswered(String text, String answer) {
        assertThat(asked.ingress("{icmps: [{fields: [" + text + "]}]}")).isEqualTo(answer);
    }

    @Test
    void check_types_areAtMostForty() {
        assertThat(asked.ingress("{icmps: [{fields: [" + "{type: 1},".repeat(40) + "]}]}"))
                .isEmpty();
        assertThat(asked.ingress("{icmps: [{fields: [" + "{type: 1},".repeat(41) + "]}]}"))
                .isEqualTo("POL-117");
    }

    @Test
    void check_typesWhereSwitchedOff_areRefused() {
        Asked off = new Asked(AgentSettings.builder().icmpRules(false).build());

        assertThat(off.ingress("{icmps: [{fields: [{type: 8}]}]}")).isEqualTo("POL-123");
        assertThat(off.spec("{endpointSelector: {}, egressDeny: [{icmps: [{}]}]}"))
                .isEqualTo("POL-123");
        assertThat(off.ingress("{icmps: []}")).isEmpty();
    }
}
