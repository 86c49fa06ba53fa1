package io.github.cilium4j.model.schema;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The CEL rules of the filters of HTTPRoutes. */
final class HttpFilterCel {
    private static final Map<String, String> FIELDS = new TreeMap<>(Map.of(
            "CORS", "cors",
            "ExtensionRef", "extensionRef",
            "RequestHeaderModifier", "requestHeaderModifier",
            "RequestMirror", "requestMirror",
            "RequestRedirect", "requestRedirect",
            "ResponseHeaderModifier", "responseHeaderModifier",
            "URLRewrite", "urlRewrite"));

    private static final List<String> ONCE =
            List.of("CORS", "RequestHeaderModifier", "RequestRedirect", "ResponseHeaderModifier", "URLRewrite");

    private HttpFilterCel() {}

    static void addTo(CelRules rules) {
        FIELDS.forEach((type, field) -> addType(rules, type, field));
        ONCE.forEach(type -> rules.add(
                "self.filter(f, f.type == '" + type + "').size() <= 1",
                self -> self.items().stream().filter(f -> f.is("type", type)).count() <= 1,
                "there are several filters of type " + type,
                "Make them one"));
        rules.add(
                "!(self.exists(f, f.type == 'RequestRedirect') && self.exists(f, f.type == 'URLRewrite'))",
                self -> !(exists(self, "RequestRedirect") && exists(self, "URLRewrite")),
                "there are filters of type RequestRedirect and URLRewrite",
                "Remove one of them");
        rules.add(
                "!('*' in self && self.size() > 1)",
                self -> self.size() <= 1
                        || self.items().stream().noneMatch(item -> item.text().equals("*")),
                "\"*\" stands beside other items",
                "Write \"*\" alone, or remove it");
        addMirror(rules);
    }

    private static void addType(CelRules rules, String type, String field) {
        rules.add(
                "!(has(self." + field + ") && self.type != '" + type + "')",
                self -> !self.has(field) || self.is("type", type),
                "a filter of another type than " + type + " has " + field,
                "Remove " + field + ", or write type: " + type);
        rules.add(
                "!(!has(self." + field + ") && self.type == '" + type + "')",
                self -> self.has(field) || !self.is("type", type),
                "a filter of type " + type + " has no " + field,
                "Set " + field);
    }

    private static void addMirror(CelRules rules) {
        rules.add(
                "!(has(self.percent) && has(self.fraction))",
                self -> !self.has("percent") || !self.has("fraction"),
                "both percent and fraction",
                "Write one of them");
        rules.add(
                "self.numerator <= self.denominator",
                self -> CiliumCel.number(self, "numerator").compareTo(CiliumCel.number(self, "denominator")) <= 0,
                "numerator is larger than denominator",
                "Write a denominator of at least numerator");
    }

    private static boolean exists(Seen filters, String type) {
        return filters.items().stream().anyMatch(filter -> filter.is("type", type));
    }
}
