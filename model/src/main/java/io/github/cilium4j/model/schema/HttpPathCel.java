package io.github.cilium4j.model.schema;

import com.google.re2j.Pattern;
import java.util.List;

/** The CEL rules of the paths that HTTPRoutes match and write. */
final class HttpPathCel {
    private static final String PLAIN = "(self.type in ['Exact','PathPrefix']) ? ";
    private static final String CHARACTERS = "^(?:[-A-Za-z0-9/._~!$&'()*+,;=:@]|[%][0-9a-fA-F]{2})+$";

    private HttpPathCel() {}

    static void addTo(CelRules rules) {
        rules.add(
                "self.type in ['Exact','PathPrefix'] || self.type == 'RegularExpression'",
                self -> CelRules.isIn(self, "type", "Exact", "PathPrefix", "RegularExpression"),
                "the type of the path is not allowed here",
                "Write one of Exact, PathPrefix, RegularExpression");
        rules.add(
                PLAIN + "self.value.startsWith('/') : true",
                self -> !isPlain(self) || self.get("value").text().startsWith("/"),
                "the path does not start with /",
                "Write a path such as /shop");
        Pattern characters = Pattern.compile(CHARACTERS);
        rules.add(
                PLAIN + "self.value.matches(r\"\"\"" + CHARACTERS + "\"\"\") : true",
                self -> !isPlain(self)
                        || characters.matcher(self.get("value").text()).find(),
                "the path holds a character that stands in no URL",
                "Write it as % and two hexadecimal digits");
        List.of("//", "/./", "/../", "%2f", "%2F", "#").forEach(part -> addWithout(rules, part));
        List.of("/..", "/.").forEach(end -> addEndless(rules, end));
        addModifier(rules, "ReplaceFullPath", "replaceFullPath");
        addModifier(rules, "ReplacePrefixMatch", "replacePrefixMatch");
    }

    private static boolean isPlain(Seen path) {
        return CelRules.isIn(path, "type", "Exact", "PathPrefix");
    }

    private static void addWithout(CelRules rules, String part) {
        rules.add(
                PLAIN + "!self.value.contains('" + part + "') : true",
                self -> !isPlain(self) || !self.get("value").text().contains(part),
                "the path holds " + part,
                "Write a path without " + part);
    }

    private static void addEndless(CelRules rules, String end) {
        rules.add(
                PLAIN + "!self.value.endsWith('" + end + "') : true",
                self -> !isPlain(self) || !self.get("value").text().endsWith(end),
                "the path ends in " + end,
                "Write a path that does not end in " + end);
    }

    private static void addModifier(CelRules rules, String type, String field) {
        rules.add(
                "has(self." + field + ") ? self.type == '" + type + "' : true",
                self -> !self.has(field) || self.is("type", type),
                "a path of another type than " + type + " has " + field,
                "Remove " + field + ", or write type: " + type);
        rules.add(
                "self.type == '" + type + "' ? has(self." + field + ") : true",
                self -> !self.is("type", type) || self.has(field),
                "a path of type " + type + " has no " + field,
                "Set " + field);
    }
}
