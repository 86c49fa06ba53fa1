package io.github.cilium4j.policies.lint;

/** One of the four lists of a rule. */
enum Section {
    INGRESS("ingress"),
    INGRESS_DENY("ingressDeny"),
    EGRESS("egress"),
    EGRESS_DENY("egressDeny");

    private final String field;

    Section(String field) {
        this.field = field;
    }

    boolean isDeny() {
        return this == INGRESS_DENY || this == EGRESS_DENY;
    }

    boolean isIngress() {
        return this == INGRESS || this == INGRESS_DENY;
    }

    /** Returns the other list about the same traffic. */
    Section opposite() {
        return switch (this) {
            case INGRESS -> INGRESS_DENY;
            case INGRESS_DENY -> INGRESS;
            case EGRESS -> EGRESS_DENY;
            case EGRESS_DENY -> EGRESS;
        };
    }

    /** Returns the field that holds the list. */
    @Override
    public String toString() {
        return field;
    }
}
