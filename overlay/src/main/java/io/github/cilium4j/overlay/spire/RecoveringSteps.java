package io.github.cilium4j.overlay.spire;

import java.util.ArrayList;
import java.util.List;

/** The steps after which identities are given out again. */
final class RecoveringSteps {
    private static final String NAMESPACE = " -n " + Observed.SPIRE;

    private final Situation situation;

    RecoveringSteps(Situation situation) {
        this.situation = situation;
    }

    List<Draft> all() {
        return List.of(serverReady(), restartAgents(), restartOperator(), verify());
    }

    private Draft serverReady() {
        boolean done = situation.hasServerWithVolume() && situation.isServerReady() && situation.isClaimBound();
        return Draft.of(StepName.SERVER_READY, done)
                .because("M-02: the server starts when its claim is Bound")
                .after("the StatefulSet has the volume")
                .run("kubectl rollout status statefulset/" + Observed.SERVER + NAMESPACE + " --timeout=300s")
                .until("every replica of the server is ready, and the claim is Bound")
                .found((situation.isServerReady() ? "it is ready" : "it is not ready")
                        + (situation.isClaimBound() ? "" : ", and the claim is not Bound"))
                .again("looks once more");
    }

    private Draft restartAgents() {
        boolean done = areAgentsRestarted();
        String agent = "daemonset/" + Observed.AGENT + NAMESPACE;
        return Draft.of(StepName.RESTART_AGENTS, done)
                .because("M-05: agents that lost their server wait longer and longer before they try again")
                .after("the server is ready")
                .run(
                        "kubectl rollout restart " + agent,
                        "kubectl rollout status " + agent + " --timeout=120s",
                        mark(agent))
                .until("the agents were restarted since the StatefulSet was created")
                .found(done ? "they were" : "not known")
                .again("restarts them once more, which harms nothing");
    }

    private boolean areAgentsRestarted() {
        return situation.isRestarted("DaemonSet", Observed.SPIRE, Observed.AGENT, RestartMark.AGENT_LABEL);
    }

    private Draft restartOperator() {
        boolean done = situation.isRestarted(
                "Deployment", Observed.KUBE_SYSTEM, Observed.OPERATOR, RestartMark.OPERATOR_LABEL);
        String operator = "deployment/" + Observed.OPERATOR + " -n " + Observed.KUBE_SYSTEM;
        return Draft.of(StepName.RESTART_OPERATOR, done)
                .because(
                        "D-25: the restart of the agents cut its connection, and without one no new identity is registered")
                .after("the agents were restarted")
                .run(
                        "kubectl rollout restart " + operator,
                        "kubectl rollout status " + operator + " --timeout=60s",
                        mark(operator))
                .until("the operator was restarted since the StatefulSet was created")
                .found(done ? "it was" : "not known")
                .again("restarts it once more, which harms nothing");
    }

    private static String mark(String workload) {
        return "kubectl annotate " + workload + " --overwrite " + RestartMark.ANNOTATION
                + "=\"$(kubectl get statefulset " + Observed.SERVER + NAMESPACE + " -o jsonpath='{.metadata.uid}')\"";
    }

    private Draft verify() {
        List<String> missing = new ArrayList<>();
        require(missing, "the volume", situation.hasServerWithVolume());
        require(missing, "the server", situation.isServerReady());
        require(missing, "every agent of SPIRE", situation.areAgentsReady());
        require(missing, "every agent of Cilium", situation.isDaemonSetReady(Observed.KUBE_SYSTEM, "cilium"));
        require(missing, "the operator", situation.isOperatorReady());
        return Draft.of(StepName.VERIFY, missing.isEmpty() && situation.isAsIs())
                .because(
                        "M-05: an empty table of authentications with mutual-auth-required in force drops everything; the"
                                + " remedy stands in docs/spire.md")
                .after("the operator was restarted")
                .run(
                        "kubectl get pods" + NAMESPACE,
                        "kubectl exec -n " + Observed.KUBE_SYSTEM
                                + " ds/cilium -c cilium-agent -- cilium-dbg bpf auth list")
                .until("server, agents and operator are ready; the table of authentications has lines with spire")
                .found(missing.isEmpty() ? "all are ready" : "not ready: " + String.join(", ", missing))
                .again("looks once more");
    }

    private static void require(List<String> missing, String what, boolean ready) {
        if (!ready) {
            missing.add(what);
        }
    }
}
