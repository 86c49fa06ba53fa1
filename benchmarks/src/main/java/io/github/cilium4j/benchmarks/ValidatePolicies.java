package io.github.cilium4j.benchmarks;

import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.core.yaml.YamlReader;
import io.github.cilium4j.model.schema.ApiServerJudge;
import io.github.cilium4j.model.schema.SchemaViolation;
import io.github.cilium4j.policies.agent.AgentJudge;
import io.github.cilium4j.policies.agent.AgentJudgement;
import io.github.cilium4j.policies.agent.AgentSettings;
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

/** Judges one parsed policy after the other, for every version of Cilium. Every judge has its line here. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@State(Scope.Benchmark)
@Fork(2)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ValidatePolicies {
    private final AgentSettings settings = AgentSettings.defaults();
    private final List<YamlMapping> parsed = TypicalPolicies.written().stream()
            .map(text -> (YamlMapping)
                    YamlReader.read("policy.yaml", text).documents().get(0).root())
            .toList();
    private int next;

    /** Asks the agent's judge. */
    @Benchmark
    public AgentJudgement agent() {
        return AgentJudge.judge(policy(), settings);
    }

    /** Asks the API server's judge. */
    @Benchmark
    public List<SchemaViolation> apiServer() {
        return ApiServerJudge.shared().judge(policy());
    }

    /** Asks both, as a check does. */
    @Benchmark
    public boolean both() {
        YamlMapping policy = policy();
        return ApiServerJudge.shared().judge(policy).isEmpty()
                && AgentJudge.judge(policy, settings).violations().isEmpty();
    }

    private YamlMapping policy() {
        next = (next + 1) % TypicalPolicies.COUNT;
        return parsed.get(next);
    }
}
