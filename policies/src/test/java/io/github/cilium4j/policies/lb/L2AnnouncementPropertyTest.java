package io.github.cilium4j.policies.lb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Origin;
import io.github.cilium4j.core.manifest.Located;
import io.github.cilium4j.core.manifest.ManifestReader;
import io.github.cilium4j.core.yaml.Yaml;
import io.github.cilium4j.model.AllKinds;
import io.github.cilium4j.model.cilium.CiliumL2AnnouncementPolicy;
import io.github.cilium4j.model.profile.Devices;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Invariant I-01: interfaces and devices are drawn independently and judged a second time by {@link BruteForce}. */
final class L2AnnouncementPropertyTest {
    @Provide
    Arbitrary<List<DrawnInterface>> interfaces() {
        return SmallNames.interfaces().list().ofMinSize(1).ofMaxSize(2);
    }

    @Provide
    Arbitrary<List<String>> devices() {
        return SmallNames.devices();
    }

    @Property(tries = 2000)
    void check_anyInterfacesAndDevices_speaksAsBruteForceDoes(
            @ForAll("interfaces") List<DrawnInterface> interfaces, @ForAll("devices") List<String> devices) {
        L2InterfaceCheck check = new L2InterfaceCheck(List.of(DeviceSource.of(Devices.of(devices))));

        for (DrawnInterface drawn : interfaces) {
            String rule = BruteForce.rule(drawn, devices);
            Statistics.label("rule").collect(rule);
            assertThat(check.check(announced(drawn)))
                    .extracting(Finding::ruleId)
                    .isEqualTo(rule.equals("none") ? List.of() : List.of(rule));
        }

        Statistics.label("rule").coverage(rules -> {
            rules.check("LB-001").percentage(share -> share >= 25);
            rules.check("none").percentage(share -> share >= 10);
            rules.check("LB-002").percentage(share -> share >= 5);
            rules.check("LB-003").percentage(share -> share >= 10);
        });
    }

    @Property(tries = 2000)
    void build_anyInterfacesAndDevices_refusesExactlyTheMismatches(
            @ForAll("interfaces") List<DrawnInterface> interfaces, @ForAll("devices") List<String> devices) {
        boolean mismatch = interfaces.stream()
                .anyMatch(drawn -> BruteForce.rule(drawn, devices).equals("LB-001"));
        L2Announcement.Builder builder = L2Announcement.builder()
                .devices(Devices.of(devices))
                .addAllInterfaces(
                        interfaces.stream().map(DrawnInterface::pattern).toList());

        if (mismatch) {
            assertThat(catchThrowable(builder::build)).isInstanceOf(InvalidManifestException.class);
        } else {
            assertThat(judgedAgain(builder.build(), devices)).isEqualTo(rules(interfaces, devices));
        }

        Statistics.label("mismatch").collect(mismatch);
        Statistics.label("mismatch").coverage(mismatches -> {
            mismatches.check(true).percentage(share -> share >= 30);
            mismatches.check(false).percentage(share -> share >= 30);
        });
    }

    /** Reads back what is written and asks both judges; the first one must say what the second one says. */
    private static List<String> judgedAgain(L2Announcement announcement, List<String> devices) {
        String yaml = Yaml.write(announcement.manifest());
        Located<CiliumL2AnnouncementPolicy> policy = new ManifestReader(AllKinds.all())
                .read("l2.yaml", yaml)
                .manifests()
                .all(CiliumL2AnnouncementPolicy.class)
                .get(0);
        assertThat(policy.manifest()).isEqualTo(announcement.manifest());
        DeviceSource source = DeviceSource.of(Devices.parse(String.join(" ", devices)));
        List<Finding> findings = new L2InterfaceCheck(List.of(source)).check(AnnouncedInterface.of(policy));
        assertThat(findings).extracting(Finding::message).isEqualTo(messages(announcement.advice()));
        return findings.stream().map(Finding::ruleId).toList();
    }

    private static List<String> messages(List<Finding> findings) {
        return findings.stream().map(Finding::message).toList();
    }

    private static List<String> rules(List<DrawnInterface> interfaces, List<String> devices) {
        return interfaces.stream()
                .map(drawn -> BruteForce.rule(drawn, devices))
                .filter(rule -> !rule.equals("none"))
                .toList();
    }

    private static AnnouncedInterface announced(DrawnInterface drawn) {
        return new AnnouncedInterface(drawn.pattern(), "", FieldPath.root(), Origin.UNKNOWN);
    }
}
