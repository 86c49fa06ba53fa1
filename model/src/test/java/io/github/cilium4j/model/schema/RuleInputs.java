package io.github.cilium4j.model.schema;

import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.core.yaml.YamlNode;
import io.github.cilium4j.core.yaml.YamlScalar;
import io.github.cilium4j.core.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values that a CEL rule has something to say about: made of the fields and texts that stand in it. */
final class RuleInputs {
    private static final Pattern FIELD = Pattern.compile("\\.(\\w+)(?!\\w*\\()");
    private static final Pattern TEXT = Pattern.compile("'([^']*)'");
    private static final Set<String> LISTS = Set.of("filters", "backendRefs", "matches", "certificateRefs");
    private static final Set<String> MAPS =
            Set.of("path", "tls", "options", "spec", "specs", "requestRedirect", "urlRewrite", "fraction", "selector");
    private static final Set<String> NUMBERS =
            Set.of("port", "percent", "numerator", "denominator", "holdTimeSeconds", "keepAliveTimeSeconds");
    private static final Set<String> DURATIONS = Set.of("request", "backendRequest");
    /** What a schema asks for, or fills in. */
    private static final Set<String> ALWAYS = Set.of(
            "type",
            "group",
            "kind",
            "name",
            "protocol",
            "advertisementType",
            "matches",
            "numerator",
            "denominator",
            "holdTimeSeconds",
            "keepAliveTimeSeconds");

    private static final List<String> PATHS = List.of(
            "/", "/a", "a", "//", "/a//b", "/./a", "/a/..", "/a/.", "/a/../b", "/%2f", "/%2F", "/#", "/a b", "/%zz",
            "");
    private static final List<String> KEYS =
            List.of("app", "example.com/app", "-a", "A/b", "a/b/c", "", "x".repeat(252), "x".repeat(253) + "/a", "_");
    private static final List<String> ADDRESSES = List.of(
            "", "192.0.2.1", "010.0.0.1", "::1", "::ffff:1.2.3.4", "fe80::1%eth0", "192.0.2.0/24", "a", "2001:db8::1");

    private final String rule;
    private final Random random;
    private final List<String> fields = new ArrayList<>();
    private final List<String> texts = new ArrayList<>(List.of("a", "b", "", "*", "web.example.com", "*.Example"));

    RuleInputs(String rule, Random random) {
        this.rule = rule;
        this.random = random;
        Set<String> found = new TreeSet<>();
        Matcher field = FIELD.matcher(rule.replaceAll("r\"\"\".*?\"\"\"", "").replaceAll("'[^']*'", "''"));
        while (field.find()) {
            found.add(field.group(1));
        }
        fields.addAll(found);
        Matcher text = TEXT.matcher(rule);
        while (text.find()) {
            texts.add(text.group(1));
            texts.add(text.group(1));
        }
    }

    YamlNode draw() {
        if (rule.contains("isIP")) {
            return YamlScalar.of(any(ADDRESSES));
        }
        if (rule.startsWith("self.all(key")) {
            return keys();
        }
        if (rule.startsWith("!('*' in self")) {
            return list(() -> YamlScalar.of(any(List.of("*", "a", "b"))));
        }
        boolean list = rule.matches("\\(self\\.size.*|self\\.(all|filter)\\(.*|!\\(self\\.exists.*");
        int depth = rule.contains("exists_one(b") ? 5 : 3;
        return list ? list(() -> object(2)) : object(depth);
    }

    private YamlMapping keys() {
        Map<String, YamlNode> keys = new LinkedHashMap<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            keys.put(any(KEYS), YamlScalar.of("a"));
        }
        return YamlMapping.of(keys);
    }

    private YamlMapping object(int depth) {
        Map<String, YamlNode> object = new LinkedHashMap<>();
        for (String field : fields) {
            if (ALWAYS.contains(field) || random.nextInt(3) > 0) {
                object.put(field.equals("__namespace__") ? "namespace" : field, value(field, depth));
            }
        }
        return YamlMapping.of(object);
    }

    private YamlNode value(String field, int depth) {
        if (NUMBERS.contains(field)) {
            return YamlScalar.of(random.nextInt(3));
        }
        if (rule.endsWith("<= 128")) {
            return YamlSequence.of(Collections.nCopies(random.nextInt(90), YamlMapping.of(Map.of())));
        }
        if (LISTS.contains(field)) {
            return depth == 0 ? YamlSequence.of(List.of()) : list(() -> object(depth - 1));
        }
        if (MAPS.contains(field) || rule.contains("has(f." + field + ")") || rule.contains("!has(f." + field + ")")) {
            return depth == 0 ? YamlMapping.of(Map.of()) : object(depth - 1);
        }
        if (DURATIONS.contains(field)) {
            return YamlScalar.of(any(List.of("0s", "1s", "1000ms", "1m30s", "90s", "1h", "0h0m0s0ms")));
        }
        return YamlScalar.of(any(rule.contains("self.value") && field.equals("value") ? PATHS : texts));
    }

    private YamlSequence list(Supplier<YamlNode> item) {
        List<YamlNode> items = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            items.add(item.get());
        }
        return YamlSequence.of(items);
    }

    private String any(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
