package io.github.cilium4j.monitoring.promql;

/**
 * How a matcher compares the value of a label.
 *
 * @since 0.1.0
 */
public enum MatchOp {
    /** The value is the text. */
    EQUAL("="),
    /** The value is not the text. */
    NOT_EQUAL("!="),
    /** The whole value matches the RE2 pattern. */
    REGEX("=~"),
    /** The whole value does not match the RE2 pattern. */
    NOT_REGEX("!~");

    private final String text;

    MatchOp(String text) {
        this.text = text;
    }

    static boolean isOp(String text) {
        return text.equals("=") || text.equals("!=") || text.equals("=~") || text.equals("!~");
    }

    static MatchOp of(String text) {
        for (MatchOp op : values()) {
            if (op.text.equals(text)) {
                return op;
            }
        }
        throw new IllegalArgumentException(text);
    }

    /** Returns the operator as it is written. */
    @Override
    public String toString() {
        return text;
    }
}
