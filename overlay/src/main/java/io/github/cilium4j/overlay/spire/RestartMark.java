package io.github.cilium4j.overlay.spire;

/** How a restart is remembered: the restarted workload names the StatefulSet that it was restarted for. */
final class RestartMark {
    static final String ANNOTATION = "cilium4j.io/restarted-for";
    static final String AGENT_LABEL = "app=spire-agent";
    static final String OPERATOR_LABEL = "io.cilium/app=operator";

    private RestartMark() {}
}
