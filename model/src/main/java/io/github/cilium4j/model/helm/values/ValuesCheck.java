package io.github.cilium4j.model.helm.values;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.core.yaml.YamlNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what the charts do not read in given values, or read differently. A finding names the versions it holds for; none
 * means all supported ones.
 *
 * @since 0.1.0
 */
public final class ValuesCheck {
    private static final List<StrayRule> STRAY_RULES = ValuesRules.ofStrayKeys();
    private static final List<ValueRule> VALUE_RULES = ValuesRules.ofValues();

    private final GivenValues given;
    private final List<Finding> findings = new ArrayList<>();

    private record Objection(RuleInfo rule, Advice advice) {}

    private ValuesCheck(GivenValues given) {
        this.given = given;
    }

    /** Returns what is wrong with values for the chart of any supported version, in the order of the text. */
    public static List<Finding> check(GivenValues given) {
        ValuesCheck check = new ValuesCheck(given);
        check.map(ValuesTable.root(), given.values(), EnumSet.allOf(CiliumVersion.class));
        return List.copyOf(check.findings);
    }

    private void map(Key parent, YamlMapping map, Set<CiliumVersion> versions) {
        for (YamlMapping.Entry entry : map.entries()) {
            String name = entry.key().text();
            Optional<Key> key = parent.find(name).filter(Key::isRead);
            if (key.isPresent()) {
                known(key.get(), entry.value(), versions);
            } else {
                stray(new Stray(parent, name, entry.value()));
            }
        }
    }

    private void known(Key key, YamlNode value, Set<CiliumVersion> versions) {
        Set<CiliumVersion> missing = EnumSet.copyOf(versions);
        missing.removeAll(key.versions());
        if (!missing.isEmpty()) {
            Advice advice = OtherVersion.advise(key, missing);
            findings.add(finding(ValuesRules.OTHER_VERSION, advice, key, true)
                    .addAllVersions(missing)
                    .build());
        }
        Set<CiliumVersion> reading = EnumSet.copyOf(versions);
        reading.removeAll(missing);
        judge(key, value, reading);
        if (value instanceof YamlMapping map && key.isSection()) {
            map(key, map, reading);
        }
    }

    private void judge(Key key, YamlNode value, Set<CiliumVersion> versions) {
        Map<Objection, Set<CiliumVersion>> objections = new LinkedHashMap<>();
        for (CiliumVersion version : versions) {
            key.in(version)
                    .flatMap(variant -> objection(key, variant, value))
                    .ifPresent(objection -> objections
                            .computeIfAbsent(objection, first -> EnumSet.noneOf(CiliumVersion.class))
                            .add(version));
        }
        objections.forEach((objection, holds) -> findings.add(finding(objection.rule(), objection.advice(), key, false)
                .addAllVersions(holds.size() == CiliumVersion.all().size() ? Set.of() : holds)
                .build()));
    }

    private static Optional<Objection> objection(Key key, Variant variant, YamlNode value) {
        for (ValueRule rule : VALUE_RULES) {
            Optional<Advice> advice = rule.check(key, variant, value);
            if (advice.isPresent()) {
                return advice.map(said -> new Objection(rule.info(), said));
            }
        }
        return Optional.empty();
    }

    private void stray(Stray stray) {
        // What the chart fails at may lie below a key that is ignored as such.
        if (stray.older().isPresent() && stray.value() instanceof YamlMapping map) {
            Key older = stray.older().get();
            List<Stray> below = map.entries().stream()
                    .map(entry -> new Stray(older, entry.key().text(), entry.value()))
                    .filter(inner -> inner.older().isPresent())
                    .toList();
            if (!below.isEmpty()) {
                below.forEach(this::stray);
                return;
            }
        }
        for (StrayRule rule : STRAY_RULES) {
            Optional<Advice> advice = rule.check(stray);
            if (advice.isPresent()) {
                findings.add(finding(rule.info(), advice.get(), new Key(stray.path(), ""), true)
                        .build());
                return;
            }
        }
    }

    private Finding.Builder finding(RuleInfo rule, Advice advice, Key key, boolean atKey) {
        return rule.finding()
                .origin(
                        atKey
                                ? given.locator().locateKey(given.base().then(key.path()))
                                : given.locator().locate(given.base().then(key.path())))
                .subject(given.subject())
                .path(given.shown().then(key.path()))
                .message(advice.message())
                .fix(advice.fix());
    }
}
