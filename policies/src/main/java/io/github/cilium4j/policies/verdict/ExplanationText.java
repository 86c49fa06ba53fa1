package io.github.cilium4j.policies.verdict;

import io.github.cilium4j.core.diagnostics.Origin;
import io.github.cilium4j.model.cilium.AuthenticationMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An explanation for people: what is decided, then each end with the rules and their places. */
final class ExplanationText {
    private static final int MOST = 5;

    private final List<String> lines = new ArrayList<>();

    static String of(Explanation explanation) {
        ExplanationText text = new ExplanationText();
        Flow flow = explanation.flow();
        text.lines.add(flow.from() + " -> " + flow.to() + ":" + flow.port() + "/" + flow.protocol() + ": "
                + explanation.verdict().decision());
        explanation.sides().forEach(text::side);
        return String.join("\n", text.lines) + "\n";
    }

    private void side(SideExplanation side) {
        lines.add("");
        lines.add(side.direction() + " of " + side.endpoint() + ": " + words(side));
        rules("decided by", side.deciding());
        rules("also matching", side.others());
        rules("closed by", side.defaultDeny());
        side.requests().forEach(request -> add("lets pass", request));
        side.unless().forEach(branch -> add("depends", branch));
        for (Miss miss : side.misses()) {
            add(side.side().isAllowed() ? "nearly denied" : "nearly allowed", place(miss.rule()));
            add("", miss.why());
        }
    }

    private static String words(SideExplanation side) {
        Side answer = side.side();
        return switch (answer.decision()) {
            case ALLOW -> allowed(answer);
            case DENY -> answer.found() ? "denied by a rule" : "denied by default, no rule allows it";
            case DEPENDS -> "depends on what is not known";
            case CONFLICT -> "undecided, Cilium gives up on its policies: " + side.conflict();
        };
    }

    private static String allowed(Side answer) {
        if (!answer.enforced()) {
            return "allowed, no policy closes it";
        }
        String proxy = answer.redirect() ? ", through the proxy" : "";
        String authentication = answer.authentication()
                .filter(mode -> mode != AuthenticationMode.DISABLED)
                .map(mode -> ", with authentication (" + mode + ")")
                .orElse("");
        return "allowed" + proxy + authentication;
    }

    private void rules(String label, List<RuleReference> rules) {
        rules.stream().limit(MOST).forEach(rule -> add(label, place(rule)));
        if (rules.size() > MOST) {
            add("", "and " + (rules.size() - MOST) + " more");
        }
    }

    private static String place(RuleReference rule) {
        Origin origin = rule.origin();
        return rule + (origin.source().isEmpty() ? "" : "  " + origin);
    }

    private void add(String label, String text) {
        lines.add(String.format(Locale.ROOT, "  %-14s %s", label, text));
    }
}
