package io.github.cilium4j.model.cilium;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.Quoted;
import io.github.cilium4j.core.value.Re2Pattern;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the agent of 1.18 and 1.19 takes as a Kafka rule (cilium 1.18.6 pkg/policy/api/kafka). Empty texts do not count. */
final class KafkaChecks {
    private static final BigInteger LAST_VERSION = BigInteger.valueOf(Short.MAX_VALUE);
    private static final int LONGEST_TOPIC = 255;
    // The agent's expression lets a backslash through.
    private static final Re2Pattern TOPIC = Re2Pattern.parse("[a-zA-Z0-9\\\\._-]+");
    private static final Re2Pattern NUMBER = Re2Pattern.parse("\\+?[0-9]+|-0+");
    private static final Set<String> API_KEYS = Set.of(
            "produce",
            "fetch",
            "offsets",
            "metadata",
            "leaderandisr",
            "stopreplica",
            "updatemetadata",
            "controlledshutdown",
            "offsetcommit",
            "offsetfetch",
            "findcoordinator",
            "joingroup",
            "heartbeat",
            "leavegroup",
            "syncgroup",
            "describegroups",
            "listgroups",
            "saslhandshake",
            "apiversions",
            "createtopics",
            "deletetopics",
            "deleterecords",
            "initproducerid",
            "offsetforleaderepoch",
            "addpartitionstotxn",
            "addoffsetstotxn",
            "endtxn",
            "writetxnmarkers",
            "txnoffsetcommit",
            "describeacls",
            "createacls",
            "deleteacls",
            "describeconfigs",
            "alterconfigs");

    private KafkaChecks() {}

    static void check(PortRuleKafka rule) {
        Optional<String> apiKey = rule.apiKey().filter(key -> !key.isEmpty());
        if (apiKey.isPresent() && rule.role().isPresent()) {
            throw new InvalidManifestException("apiKey", "\"apiKey\" stands beside \"role\"", "Keep one of them");
        }
        apiKey.filter(key -> !API_KEYS.contains(key.toLowerCase(Locale.ROOT))).ifPresent(key -> {
            throw refusal("apiKey", key, "an API key of Kafka", "Write one such as fetch or produce");
        });
        rule.apiVersion().filter(text -> !text.isEmpty() && !isVersion(text)).ifPresent(text -> {
            throw refusal("apiVersion", text, "a version", "Write a number from 0 to 32767");
        });
        rule.topic().filter(text -> !text.isEmpty() && !isTopic(text)).ifPresent(text -> {
            throw refusal("topic", text, "a topic", "Write up to 255 letters, digits and . _ -");
        });
    }

    private static boolean isVersion(String text) {
        return NUMBER.matchesWhole(text) && new BigInteger(text).compareTo(LAST_VERSION) <= 0;
    }

    private static boolean isTopic(String text) {
        return text.length() <= LONGEST_TOPIC && TOPIC.matchesWhole(text);
    }

    private static InvalidManifestException refusal(String attribute, String text, String expected, String fix) {
        return new InvalidManifestException(attribute, Quoted.of(text) + " is not " + expected, fix);
    }
}
