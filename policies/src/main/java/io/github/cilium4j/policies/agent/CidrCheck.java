package io.github.cilium4j.policies.agent;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.Quoted;
import io.github.cilium4j.core.value.Cidr;
import io.github.cilium4j.core.value.IpAddress;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Addresses and blocks. Source: cilium 1.18.6 to 1.20.2, pkg/policy/api/rule_validation.go, sanitize of CIDR and CIDRRule. */
final class CidrCheck {
    private CidrCheck() {}

    /** Checks an item of {@code fromCIDR} or {@code toCIDR}. */
    static void check(Spot item) {
        String text = item.text();
        if (block(text).isEmpty() && !isAddress(text)) {
            item.refuse(
                    AgentRules.CIDR,
                    text.isEmpty()
                            ? "\"\" is empty"
                            : Quoted.of(text) + " is neither a block of addresses nor an address",
                    "Write a block such as 10.0.0.0/8 or 2001:db8::/32, without leading zeros");
        }
    }

    private static Optional<Cidr> block(String text) {
        try {
            return Optional.of(Cidr.parse(text));
        } catch (InvalidManifestException e) {
            return Optional.empty();
        }
    }

    /** An IPv6 address may have a zone, in which anything can stand, a slash and a length included. */
    private static boolean isAddress(String text) {
        int zone = text.indexOf('%');
        String bare = zone < 0 ? text : text.substring(0, zone);
        boolean zoned = zone < 0 || zone < text.length() - 1 && bare.contains(":");
        return zoned && address(bare).isPresent();
    }

    private static Optional<IpAddress> address(String text) {
        try {
            return Optional.of(IpAddress.parse(text));
        } catch (InvalidManifestException e) {
            return Optional.empty();
        }
    }

    /** Checks an item of {@code fromCIDRSet} or {@code toCIDRSet}. */
    static void checkRule(Spot item) {
        Spot selector = item.child("cidrGroupSelector");
        SelectorCheck.checkGroups(selector);
        Spot cidr = item.child("cidr");
        List<Spot> forms = Stream.of(cidr, item.child("cidrGroupRef"))
                .filter(form -> !form.text().isEmpty())
                .toList();
        checkForms(item, forms, selector);
        if (forms.size() == 1 && forms.get(0) == cidr && !selector.isPresent()) {
            checkBlock(cidr, item.child("except").items());
        }
    }

    private static void checkForms(Spot item, List<Spot> forms, Spot selector) {
        // A selector that is null counts from 1.19 on, where it selects every group.
        int most = forms.size() + (selector.isWritten() ? 1 : 0);
        int least = forms.size() + (selector.isPresent() ? 1 : 0);
        Set<CiliumVersion> none = least > 0 ? Versions.NONE : most > 0 ? Versions.UNTIL_1_18 : Versions.ALL;
        Set<CiliumVersion> several = least > 1 ? Versions.ALL : most > 1 ? Versions.SINCE_1_19 : Versions.NONE;
        if (!none.isEmpty()) {
            item.refuse(
                    AgentRules.CIDR_FORM, none, "no address is there", "Write cidr, cidrGroupRef or cidrGroupSelector");
        }
        if (!several.isEmpty()) {
            item.refuse(
                    AgentRules.CIDR_FORM,
                    several,
                    "more than one of cidr, cidrGroupRef and cidrGroupSelector is there",
                    "Keep one, and give the other an item of its own");
        }
    }

    private static void checkBlock(Spot cidr, List<Spot> exceptions) {
        Optional<Cidr> block = checkPrefix(cidr);
        for (Spot exception : exceptions) {
            Optional<Cidr> hole = checkPrefix(exception);
            if (block.isPresent() && hole.isPresent()) {
                checkInside(exception, block.get(), hole.get());
            }
        }
    }

    private static Optional<Cidr> checkPrefix(Spot cidr) {
        String text = cidr.text();
        Optional<Cidr> block = block(text);
        if (block.isEmpty()) {
            String fix = address(text)
                    .map(bare -> "Write " + bare + "/" + bare.length() + " for this one address")
                    .orElse("Write a block such as 10.0.0.0/8 or 2001:db8::/32, without leading zeros");
            cidr.refuse(AgentRules.CIDR_BLOCK, Quoted.of(text) + " is no block of addresses in prefix notation", fix);
        }
        return block;
    }

    /** The address counts as it is written, with the bits that its length cuts off. */
    private static void checkInside(Spot exception, Cidr block, Cidr hole) {
        String text = exception.text();
        boolean inside = block.contains(IpAddress.parse(text.substring(0, text.indexOf('/'))));
        if (!inside) {
            exception.refuse(
                    AgentRules.EXCEPTION, Quoted.of(text) + " lies outside " + block, "Write a block inside " + block);
        } else if (hole.prefixLength() < block.prefixLength()) {
            exception.refuse(
                    AgentRules.EXCEPTION,
                    Versions.SINCE_1_20,
                    Quoted.of(text) + " holds all of " + block + ": nothing is left, and Cilium 1.20 refuses it",
                    "Write a block inside " + block);
        }
    }
}
