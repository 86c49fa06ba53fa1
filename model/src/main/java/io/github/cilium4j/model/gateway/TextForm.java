package io.github.cilium4j.model.gateway;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.Quoted;
import io.github.cilium4j.core.value.Re2Pattern;
import java.util.Optional;

/** The forms of text in the definitions of the Gateway API: a pattern and a longest length. */
final class TextForm {
    static final TextForm GROUP = new TextForm(
            "^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$", 253, "an API group, such as apps");
    static final TextForm KIND = new TextForm("^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$", 63, "a kind, such as Service");
    static final TextForm NAMESPACE =
            new TextForm("^[a-z0-9]([-a-z0-9]*[a-z0-9])?$", 63, "a namespace in small letters, digits and hyphens");
    static final TextForm OBJECT = new TextForm("(?s)^.+$", 253, "a name of 1 to 253 characters");
    static final TextForm SECTION = new TextForm(
            "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$", 253, "a name, such as https");
    static final TextForm HOST = new TextForm(
            "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",
            253,
            "a name, such as hubble.example.com");
    static final TextForm HOST_OR_WILDCARD = new TextForm(
            "^(\\*\\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",
            253,
            "a name, such as hubble.example.com or *.example.com");
    static final TextForm HEADER =
            new TextForm("^[A-Za-z0-9!#$%&'*+\\-.^_\\x60|~]+$", 256, "the name of a header, such as X-Forwarded-For");
    static final TextForm ORIGIN = new TextForm(
            "(^\\*$)|(^(http(s)?)://(((\\*\\.)?([a-zA-Z0-9\\-]+\\.)*[a-zA-Z0-9-]+|\\*)(:([0-9]{1,5}))?)$)",
            253,
            "an origin, such as https://app.example.com");
    static final TextForm HEADER_VALUE = new TextForm("(?s)^.+$", 4096, "1 to 4096 characters");
    static final TextForm PARAMETER_VALUE = new TextForm("(?s)^.+$", 1024, "1 to 1024 characters");
    static final TextForm PATH = new TextForm("", 1024, "at most 1024 characters");

    private final Re2Pattern pattern;
    private final int longest;
    private final String wanted;

    private TextForm(String pattern, int longest, String wanted) {
        this.pattern = Re2Pattern.parse(pattern);
        this.longest = longest;
        this.wanted = wanted;
    }

    void check(String attribute, Optional<String> text) {
        text.ifPresent(t -> check(attribute, t));
    }

    void check(String attribute, String text) {
        if (text.codePointCount(0, text.length()) > longest || !pattern.findsIn(text)) {
            throw new InvalidManifestException(attribute, Quoted.of(text) + " does not fit", "Write " + wanted);
        }
    }
}
