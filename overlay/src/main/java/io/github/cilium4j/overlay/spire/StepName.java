package io.github.cilium4j.overlay.spire;

/**
 * The steps of the move, in their usual order.
 *
 * @since 0.1.0
 */
public enum StepName {
    /** The storage that the claim needs is there. */
    STORAGE_READY("wait for the storage", "storage_ready"),
    /** The claim is there before anything needs it. */
    CREATE_CLAIM("create the claim", "create_claim"),
    /** The claim has its volume, where that can be known. */
    CLAIM_BOUND("wait for the volume", "claim_bound"),
    /** Helm is not running, so that nothing is re-created while it is deleted. */
    HELM_IDLE("let Helm finish", "helm_idle"),
    /** No node can bring the values of bootstrap back. */
    REMOVE_FILES("remove the bootstrap file from every control-plane node", "remove_files"),
    /** The server without a volume is gone: Helm cannot change it into one with a volume. */
    DELETE_SERVER("delete the StatefulSet without a volume", "delete_server"),
    /** The values ask for the volume. */
    PATCH_VALUES("change the values of Cilium's chart", "patch_values"),
    /** Helm has created the server with the volume. */
    HELM_APPLIED("wait for Helm to create the server again", "helm_applied"),
    /** The server runs on its volume. */
    SERVER_READY("wait for the server", "server_ready"),
    /** The agents are out of their back-off. */
    RESTART_AGENTS("restart the agents of SPIRE", "restart_agents"),
    /** The operator has its connection to an agent again. */
    RESTART_OPERATOR("restart Cilium's operator", "restart_operator"),
    /** Identities are given out. */
    VERIFY("verify", "verify");

    private final String title;
    private final String function;

    StepName(String title, String function) {
        this.title = title;
        this.function = function;
    }

    /** Returns what the step does, as an instruction. */
    public String title() {
        return title;
    }

    /** Returns the name of its function in the script. */
    String function() {
        return function;
    }
}
