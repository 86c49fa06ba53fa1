package io.github.cilium4j.policies.agent;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.Quoted;
import io.github.cilium4j.core.value.Re2Pattern;
import io.github.cilium4j.model.cilium.MismatchAction;
import java.util.Arrays;
import java.util.regex.Pattern;

/** An HTTP rule. Host and headers can hold anything. Source: cilium 1.18.6, pkg/policy/api/http.go. */
final class HttpCheck {
    /** What needs no compiling to be known as an expression. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9/_-]*(?:\\.\\*)?");

    private HttpCheck() {}

    static void check(Spot rule) {
        checkExpression(rule.child("path"));
        checkExpression(rule.child("method"));
        rule.child("headerMatches").items().forEach(HttpCheck::checkHeader);
    }

    private static void checkExpression(Spot spot) {
        String text = spot.text();
        if (PLAIN.matcher(text).matches()) {
            return;
        }
        try {
            Re2Pattern.parse(text);
        } catch (InvalidManifestException e) {
            spot.refuse(AgentRules.EXPRESSION, e.problem(), e.fix());
        }
    }

    private static void checkHeader(Spot header) {
        if (header.isNull()) {
            header.crash(
                    AgentRules.HEADER, "null stands in a list of headers, and the agent crashes on it", "Remove it");
            return;
        }
        Spot name = header.child("name");
        if (name.text().isEmpty()) {
            name.refuse(AgentRules.HEADER, "the header has no name", "Write its name");
        }
        Spot mismatch = header.child("mismatch");
        if (!mismatch.text().isEmpty() && !isAction(mismatch.text())) {
            mismatch.refuse(
                    AgentRules.HEADER,
                    Quoted.of(mismatch.text()) + " is nothing to do with a header",
                    "Write LOG, ADD, DELETE or REPLACE, or leave it away to refuse the request");
        }
        Spot secret = header.child("secret");
        if (secret.isPresent() && secret.child("name").text().isEmpty()) {
            secret.refuse(AgentRules.HEADER, "the secret has no name", "Write the name of the Secret");
        }
    }

    private static boolean isAction(String text) {
        return Arrays.stream(MismatchAction.values())
                .anyMatch(action -> action.toString().equals(text));
    }
}
