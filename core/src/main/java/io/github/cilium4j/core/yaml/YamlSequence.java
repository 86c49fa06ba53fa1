package io.github.cilium4j.core.yaml;

import java.util.List;

/**
 * A list of nodes.
 *
 * @since 0.1.0
 */
public final class YamlSequence implements YamlNode {
    private final List<YamlNode> items;
    private final boolean flow;
    private final Span span;

    YamlSequence(List<YamlNode> items, boolean flow, Span span) {
        this.items = List.copyOf(items);
        this.flow = flow;
        this.span = span;
    }

    /** Returns a list of the given nodes. */
    public static YamlSequence of(List<? extends YamlNode> items) {
        return new YamlSequence(List.copyOf(items), false, Span.NONE);
    }

    /** Returns the items, in order. */
    public List<YamlNode> items() {
        return items;
    }

    /** Returns whether it was written in flow style: {@code [a, b]}. */
    public boolean isFlow() {
        return flow;
    }

    @Override
    public Span span() {
        return span;
    }

    @Override
    public String words() {
        return "a list";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof YamlSequence that && items.equals(that.items);
    }

    @Override
    public int hashCode() {
        return items.hashCode();
    }

    @Override
    public String toString() {
        return items.toString();
    }
}
