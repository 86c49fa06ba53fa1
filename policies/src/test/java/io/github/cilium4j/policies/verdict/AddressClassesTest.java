package io.github.cilium4j.policies.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.value.Cidr;
import io.github.cilium4j.core.value.IpAddress;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class AddressClassesTest {
    @Test
    void samples_noBlocks_areOneOfEachFamilyThatCounts() {
        assertThat(samples(false)).containsExactly("192.0.2.1");
        assertThat(samples(true)).containsExactly("192.0.2.1", "2001:db8::1");
    }

    @Test
    void samples_blockWithin_areInsideBetweenAndOutside() {
        assertThat(samples(false, "10.0.0.0/8", "10.0.0.0/16")).containsExactly("192.0.2.1", "10.0.0.0", "10.1.0.0");
    }

    @Test
    void samples_blockOfEverything_leavesNothingOutside() {
        assertThat(samples(false, "0.0.0.0/0", "10.0.0.0/8")).containsExactly("192.0.2.1", "10.0.0.0");
    }

    @Test
    void samples_halvesOfABlock_fillIt() {
        assertThat(samples(false, "192.0.2.0/24", "192.0.2.0/25", "192.0.2.128/25"))
                .containsExactly("192.0.2.1", "0.0.0.0", "192.0.2.128");
    }

    @Test
    void samples_blockOfIpv6_bringsItsFamily() {
        assertThat(samples(false, "2001:db8::/64")).containsExactly("192.0.2.1", "2001:db8::1", "::");
    }

    private static List<String> samples(boolean ipv6, String... blocks) {
        return new AddressClasses(Stream.of(blocks).map(Cidr::parse).toList())
                .samples(ipv6).stream().map(IpAddress::toString).toList();
    }
}
