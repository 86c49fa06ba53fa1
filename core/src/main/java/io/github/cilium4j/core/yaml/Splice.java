package io.github.cilium4j.core.yaml;

/**
 * One change of a text.
 *
 * @param start the offset of the first char that goes
 * @param end the offset behind the last char that goes
 * @param text what comes in its place
 */
record Splice(int start, int end, String text) {
    String applyTo(String whole) {
        return whole.substring(0, start) + text + whole.substring(end);
    }
}
