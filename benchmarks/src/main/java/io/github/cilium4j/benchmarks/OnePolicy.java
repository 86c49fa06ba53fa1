package io.github.cilium4j.benchmarks;

import io.github.cilium4j.core.manifest.ManifestReader;
import io.github.cilium4j.core.manifest.ManifestReading;
import io.github.cilium4j.core.yaml.Yaml;
import io.github.cilium4j.model.AllKinds;
import io.github.cilium4j.model.cilium.CiliumNetworkPolicy;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Builds, writes and reads one policy after the other. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@State(Scope.Benchmark)
@Fork(2)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class OnePolicy {
    private final List<CiliumNetworkPolicy> policies = TypicalPolicies.built();
    private final List<byte[]> texts = TypicalPolicies.written();
    private final ManifestReader reader = new ManifestReader(AllKinds.all());
    private int next;

    /** Builds a policy by the builders. */
    @Benchmark
    public CiliumNetworkPolicy build() {
        return TypicalPolicies.build(turn());
    }

    /** Writes a policy as YAML. */
    @Benchmark
    public String write() {
        return Yaml.write(policies.get(turn()));
    }

    /** Reads a policy from YAML, with the place of every field. */
    @Benchmark
    public ManifestReading read() {
        return reader.read("policy.yaml", texts.get(turn()));
    }

    private int turn() {
        next = (next + 1) % TypicalPolicies.COUNT;
        return next;
    }
}
