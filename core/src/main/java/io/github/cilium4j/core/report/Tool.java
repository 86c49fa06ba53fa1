package io.github.cilium4j.core.report;

/**
 * The program that made a report.
 *
 * @param name its name, such as {@code cilium4j}
 * @param version its version, such as {@code 0.1.0}
 * @param homepage the URI of its home page
 * @param rulePages the URI of the folder that holds a page {@code <rule id>.md} for every rule, ending in a slash
 * @since 0.1.0
 */
public record Tool(String name, String version, String homepage, String rulePages) {
    /** Returns the URI of a rule's page. */
    String page(String ruleId) {
        return rulePages + ruleId + ".md";
    }
}
