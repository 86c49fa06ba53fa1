package io.github.cilium4j.model.schema;

import io.github.cilium4j.core.Quoted;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.core.yaml.YamlScalar;
import java.util.Optional;

/**
 * The formats of texts that the API server enforces; it passes over every other. Source: apiextensions-apiserver
 * pkg/apiserver/validation/formats.go, kube-openapi pkg/validation/strfmt.
 */
enum Format implements Constraint {
    CIDR("a block of addresses", "a block such as 10.0.0.0/8 or 2001:db8::/32"),
    IPV4("an IPv4 address", "an address such as 192.0.2.1"),
    IPV6("an IPv6 address", "an address such as 2001:db8::1"),
    DATE_TIME("a time", "a time such as 2026-01-31T12:00:00Z");

    private static final String DATE_TIME_FORM =
            "[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})";

    private final String words;
    private final String fix;

    Format(String words, String fix) {
        this.words = words;
        this.fix = fix;
    }

    /** Returns the format of a name; nothing when the API server does not enforce it. */
    static Optional<Format> find(String name) {
        return Optional.ofNullable(
                switch (name) {
                    case "cidr" -> CIDR;
                    case "ipv4" -> IPV4;
                    case "ipv6" -> IPV6;
                    case "date-time" -> DATE_TIME;
                    default -> null;
                });
    }

    private static boolean isDateTime(String text) {
        return text.matches(DATE_TIME_FORM);
    }

    @Override
    public RuleInfo rule() {
        return SchemaRules.MALFORMED;
    }

    boolean holds(String text) {
        return switch (this) {
            case CIDR -> SloppyAddress.isBlock(text);
            case IPV4 -> SloppyAddress.isIpv4(text);
            case IPV6 -> SloppyAddress.isIpv6(text);
            case DATE_TIME -> isDateTime(text);
        };
    }

    @Override
    public boolean holds(Seen value) {
        return !(value.node() instanceof YamlScalar scalar) || !scalar.isString() || holds(scalar.text());
    }

    @Override
    public Problem problem(Seen value) {
        return new Problem(Quoted.of(value.text()) + " is not " + words, "Write " + fix);
    }
}
