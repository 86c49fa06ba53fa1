package io.github.cilium4j.model.schema;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Every CEL rule of the tables, by its text. A rule that is not here would be skipped, so that reading its row fails instead.
 * A rule reads fields as CEL does: one that is not there is an error, and an error refuses the object.
 */
final class CelRules {
    private final Map<String, CelRule> rules = new LinkedHashMap<>();

    private static final class OfCilium {
        static final Map<String, CelRule> RULES = rules(CiliumCel::addTo);
    }

    private static final class OfGateways {
        static final Map<String, CelRule> RULES = rules(rules -> {
            HttpRouteCel.addTo(rules);
            HttpFilterCel.addTo(rules);
            HttpPathCel.addTo(rules);
            GatewayCel.addTo(rules);
        });
    }

    private static Map<String, CelRule> rules(Consumer<CelRules> adding) {
        CelRules rules = new CelRules();
        adding.accept(rules);
        return rules.rules;
    }

    /**
     * Returns the rule with a CEL text.
     *
     * @throws IllegalStateException when nobody has written it
     */
    static CelRule of(String text) {
        CelRule rule = OfCilium.RULES.get(text);
        if (rule == null) {
            rule = OfGateways.RULES.get(text);
        }
        if (rule == null) {
            throw new IllegalStateException("nobody has written the CEL rule " + text);
        }
        return rule;
    }

    /** Returns the text of every rule. */
    static Set<String> texts() {
        Set<String> texts = new LinkedHashSet<>(OfCilium.RULES.keySet());
        texts.addAll(OfGateways.RULES.keySet());
        return texts;
    }

    void add(String text, Predicate<Seen> test, String message, String fix) {
        rules.put(text, new CelRule(text, test, message, fix));
    }

    /** Returns whether exactly one item is as wanted. */
    static boolean existsOne(Seen list, Predicate<Seen> wanted) {
        return list.items().stream().filter(wanted).count() == 1;
    }

    static boolean all(Seen list, Predicate<Seen> wanted) {
        return list.items().stream().allMatch(wanted);
    }

    /** Returns whether a field is one of some texts. */
    static boolean isIn(Seen object, String field, String... texts) {
        return List.of(texts).contains(object.get(field).text());
    }
}
