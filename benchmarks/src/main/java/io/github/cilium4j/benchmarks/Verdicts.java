package io.github.cilium4j.benchmarks;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.manifest.Manifests;
import io.github.cilium4j.model.inventory.Inventory;
import io.github.cilium4j.policies.endpoint.Endpoints;
import io.github.cilium4j.policies.imported.IpProtocol;
import io.github.cilium4j.policies.verdict.AgentConfig;
import io.github.cilium4j.policies.verdict.Flow;
import io.github.cilium4j.policies.verdict.Network;
import io.github.cilium4j.policies.verdict.Peer;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Asks a compiled network about flows between random pods on random ports. One operation is one flow. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class Verdicts {
    private static final int FLOWS = 1 << 16;
    private static final AgentConfig CONFIG =
            AgentConfig.builder().version(CiliumVersion.V1_19).build();

    @Param({"300", "5000"})
    private int workloads;

    private Manifests manifests = Manifests.of();
    private Network network = Network.compile(CONFIG, manifests);
    private final Flow[] flows = new Flow[FLOWS];
    private int next;

    /** Compiles the cluster and draws the flows. */
    @Setup
    public void draw() {
        GeneratedCluster cluster = new GeneratedCluster(workloads, workloads == 300 ? 300 : 1_000, 20);
        manifests = cluster.manifests();
        network = Network.compile(CONFIG, manifests);
        Endpoints endpoints = Endpoints.of(Inventory.of(manifests), CONFIG.cluster(), CONFIG.version());
        List<Peer> peers = cluster.names().stream()
                .map(name -> network.peer(endpoints.find(name).orElseThrow()))
                .toList();
        Random random = new Random(1);
        for (int i = 0; i < FLOWS; i++) {
            flows[i] = new Flow(
                    peers.get(random.nextInt(peers.size())),
                    peers.get(random.nextInt(peers.size())),
                    random.nextInt(10) == 0 ? IpProtocol.UDP : IpProtocol.TCP,
                    7_990 + random.nextInt(200));
        }
    }

    /** Asks about one flow. */
    @Benchmark
    public boolean verdict() {
        next = (next + 1) & (FLOWS - 1);
        return network.verdict(flows[next]).isAllowed();
    }

    /** Compiles the whole cluster. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public Network compile() {
        return Network.compile(CONFIG, manifests);
    }
}
