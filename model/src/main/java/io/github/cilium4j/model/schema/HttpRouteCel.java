package io.github.cilium4j.model.schema;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Map;

/** The CEL rules of the rules and parents of HTTPRoutes. */
final class HttpRouteCel {
    private static final int MOST_MATCHES = 128;
    private static final int MOST_RULES = 16;
    private static final Pattern PART_OF_DURATION = Pattern.compile("([0-9]+)(h|ms|m|s)");
    private static final Map<String, Long> MILLISECONDS = Map.of("h", 3_600_000L, "m", 60_000L, "s", 1_000L, "ms", 1L);

    private static final String PREFIX_ONLY = " ? ((size(self.matches) != 1 || !has(self.matches[0].path) ||"
            + " self.matches[0].path.type != 'PathPrefix') ? false : true) : true";

    private HttpRouteCel() {}

    static void addTo(CelRules rules) {
        addPrefix(rules, "requestRedirect");
        addPrefix(rules, "urlRewrite");
        rules.add(
                "(has(self.backendRefs) && size(self.backendRefs) > 0) ?"
                        + " (!has(self.filters) || self.filters.all(f, !has(f.requestRedirect))): true",
                self -> !self.has("backendRefs")
                        || self.get("backendRefs").size() == 0
                        || !self.has("filters")
                        || CelRules.all(self.get("filters"), f -> !f.has("requestRedirect")),
                "a rule with backendRefs redirects the request",
                "Remove the backendRefs, or the filter requestRedirect");
        rules.add(
                matchesOfAll(),
                self -> self.items().stream()
                                .limit(MOST_RULES)
                                .mapToInt(rule -> rule.get("matches").size())
                                .sum()
                        <= MOST_MATCHES,
                "the rules have more than " + MOST_MATCHES + " matches together",
                "Split the route");
        rules.add(
                "!(has(self.request) && has(self.backendRequest) && duration(self.request) != duration('0s') &&"
                        + " duration(self.backendRequest) > duration(self.request))",
                self -> !self.has("request")
                        || !self.has("backendRequest")
                        || duration(self.get("request").text()) == 0
                        || duration(self.get("backendRequest").text())
                                <= duration(self.get("request").text()),
                "backendRequest is longer than request",
                "Write a backendRequest of at most request");
        rules.add(
                "(size(self.group) == 0 && self.kind == 'Service') ? has(self.port) : true",
                self -> self.get("group").size() > 0 || !self.is("kind", "Service") || self.has("port"),
                "a backend that is a Service has no port",
                "Set port");
        ParentRefCel.addTo(rules);
    }

    private static void addPrefix(CelRules rules, String filter) {
        String replaces = "has(f." + filter + ") && has(f." + filter + ".path) && f." + filter
                + ".path.type == 'ReplacePrefixMatch' && has(f." + filter + ".path.replacePrefixMatch))";
        String message = filter + " replaces the prefix of a path, and the rule does not match exactly one prefix";
        String fix = "Write one item in matches, whose path is of type PathPrefix";
        rules.add(
                "(has(self.filters) && self.filters.exists_one(f, " + replaces + ")" + PREFIX_ONLY,
                self -> !hasOneThatReplaces(self, filter) || matchesOnePrefix(self),
                message,
                fix);
        rules.add(
                "(has(self.backendRefs) && self.backendRefs.exists_one(b, (has(b.filters) && b.filters.exists_one(f, "
                        + replaces + ") ))" + PREFIX_ONLY,
                self -> !self.has("backendRefs")
                        || !CelRules.existsOne(self.get("backendRefs"), b -> hasOneThatReplaces(b, filter))
                        || matchesOnePrefix(self),
                message,
                fix);
    }

    private static boolean hasOneThatReplaces(Seen object, String filter) {
        return object.has("filters") && CelRules.existsOne(object.get("filters"), f -> replacesPrefix(f, filter));
    }

    private static boolean replacesPrefix(Seen filter, String field) {
        if (!filter.has(field) || !filter.get(field).has("path")) {
            return false;
        }
        Seen path = filter.get(field).get("path");
        return path.has("replacePrefixMatch") && path.is("type", "ReplacePrefixMatch");
    }

    private static boolean matchesOnePrefix(Seen rule) {
        Seen matches = rule.get("matches");
        if (matches.size() != 1) {
            return false;
        }
        Seen match = matches.items().get(0);
        return match.has("path") && match.get("path").is("type", "PathPrefix");
    }

    private static String matchesOfAll() {
        StringBuilder sum = new StringBuilder();
        for (int i = 0; i < MOST_RULES; i++) {
            sum.append(i == 0 ? "" : " + ").append("(self.size() > " + i + " ? self[" + i + "].matches.size() : 0)");
        }
        return sum + " <= " + MOST_MATCHES;
    }

    /** Returns a duration in milliseconds; its form is kept by a pattern. */
    private static long duration(String text) {
        long sum = 0;
        Matcher part = PART_OF_DURATION.matcher(text);
        while (part.find()) {
            sum += Long.parseLong(part.group(1)) * MILLISECONDS.getOrDefault(part.group(2), 0L);
        }
        return sum;
    }
}
