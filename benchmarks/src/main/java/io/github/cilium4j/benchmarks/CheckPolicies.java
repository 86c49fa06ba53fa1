package io.github.cilium4j.benchmarks;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.manifest.Manifests;
import io.github.cilium4j.model.inventory.Cluster;
import io.github.cilium4j.model.profile.ClusterProfile;
import io.github.cilium4j.overlay.check.CheckOptions;
import io.github.cilium4j.overlay.check.CheckResult;
import io.github.cilium4j.overlay.check.Checker;
import io.github.cilium4j.overlay.check.Input;
import io.github.cilium4j.overlay.lint.ClusterCheck;
import io.github.cilium4j.overlay.lint.ConfiguredCluster;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Checks a thousand policies of one cluster together. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@State(Scope.Benchmark)
@Fork(2)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@OperationsPerInvocation(TypicalPolicies.COUNT)
public class CheckPolicies {
    private static final CiliumVersion VERSION = CiliumVersion.V1_19;

    private final Manifests manifests = TypicalPolicies.manifests();
    private final List<ClusterProfile> profiles = List.of(ClusterProfile.defaults(VERSION));
    private final List<byte[]> texts = TypicalPolicies.written();
    private final Checker checker =
            new Checker(CheckOptions.builder().ciliumVersion(VERSION).build());

    /** Judges parsed policies by every rule over a cluster. */
    @Benchmark
    public List<Finding> rules() {
        return ClusterCheck.check(new ConfiguredCluster(Cluster.of(manifests, profiles), Optional.empty()));
    }

    /** Reads policies and judges them, as {@code cilium4j check} does, without starting a process. */
    @Benchmark
    public CheckResult readAndCheck() {
        return checker.check(
                texts.stream().map(text -> Input.bytes("policy.yaml", text)).toList());
    }
}
