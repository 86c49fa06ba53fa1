package io.github.cilium4j.policies.agent;

/**
 * When Cilium objects to an object.
 *
 * @since 0.1.0
 */
public enum Stage {
    /** The agent cannot make its own type of the JSON. It then says nothing else about the object. */
    DECODING,

    /** The agent panics over the object: it reads what is not there. */
    CRASHING,

    /** The agent decodes the object, and refuses a rule in it. Nothing of the object is imported. */
    PARSING,

    /** The agent imports the object, and fails when it works out what holds for an endpoint. */
    MERGING,

    /** The agent imports the object; the operator reports it as invalid nevertheless. */
    REPORTING;

    /** Returns whether the agent does not import the object. */
    public boolean refuses() {
        return this == DECODING || this == CRASHING || this == PARSING;
    }
}
