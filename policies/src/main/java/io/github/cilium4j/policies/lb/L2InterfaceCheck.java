package io.github.cilium4j.policies.lb;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.core.value.Re2Pattern;
import io.github.cilium4j.model.profile.Devices;
import io.github.cilium4j.model.profile.InterfaceMatch;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Judges interfaces of L2 announcement policies by device lists (invariant I-01): every interface by every distinct list.
 *
 * <p>Immutable. Never throws for what it judges: what is wrong is a finding that points at the interface and names the places
 * of the device list. Lists that hold the same devices are one list, so that a mismatch is reported once.
 *
 * @since 0.1.0
 */
public final class L2InterfaceCheck {
    private final Map<Devices, List<DeviceSource>> lists = new LinkedHashMap<>();

    /** Creates a check by the given device lists; without any there is nothing to judge by but the pattern itself. */
    public L2InterfaceCheck(Collection<DeviceSource> sources) {
        sources.forEach(source -> lists.computeIfAbsent(source.devices(), devices -> new ArrayList<>())
                .add(source));
    }

    /** Returns what is wrong with the interfaces, or cannot be told, in their order. */
    public List<Finding> check(Collection<AnnouncedInterface> interfaces) {
        return interfaces.stream().flatMap(each -> check(each).stream()).toList();
    }

    /** Returns what is wrong with an interface, or cannot be told, in the order of the device lists. */
    public List<Finding> check(AnnouncedInterface announced) {
        Re2Pattern pattern;
        try {
            pattern = Re2Pattern.parse(announced.pattern());
        } catch (InvalidManifestException e) {
            return List.of(finding(LoadBalancerRules.NO_PATTERN, announced)
                    .message(e.problem() + ", and so the agent does not use this policy")
                    .fix(e.fix())
                    .build());
        }
        List<Finding> findings = new ArrayList<>();
        lists.forEach((devices, sources) ->
                judge(announced, pattern, devices, sources).ifPresent(findings::add));
        return findings;
    }

    private static Optional<Finding> judge(
            AnnouncedInterface announced, Re2Pattern pattern, Devices devices, List<DeviceSource> sources) {
        InterfaceMatch match = devices.match(pattern);
        return InterfaceWords.of(pattern, devices, match)
                .map(words -> finding(words.rule(), announced)
                        .message(words.problem() + Places.of(sources))
                        .fix(words.fix())
                        .build());
    }

    private static Finding.Builder finding(RuleInfo rule, AnnouncedInterface announced) {
        return rule.finding()
                .origin(announced.origin())
                .subject(announced.subject())
                .path(announced.path());
    }
}
