package io.github.cilium4j.model.schema;

import com.google.re2j.Pattern;
import java.util.List;

/** The CEL rules of Gateways. */
final class GatewayCel {
    private static final String HOST = "^(\\*\\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$";
    private static final String KEY =
            "^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?([A-Za-z0-9][-A-Za-z0-9_.]{0,61})?[A-Za-z0-9]$";
    private static final int LONGEST_PREFIX = 253;

    private GatewayCel() {}

    static void addTo(CelRules rules) {
        addAddresses(rules);
        addKeys(rules);
        addListeners(rules);
        addTls(rules);
    }

    private static void addAddresses(CelRules rules) {
        Pattern host = Pattern.compile(HOST);
        rules.add(
                "self.type == 'Hostname' ? (!has(self.value) || self.value.matches(r\"\"\"" + HOST + "\"\"\")): true",
                self -> !self.is("type", "Hostname")
                        || !self.has("value")
                        || host.matcher(self.get("value").text()).find(),
                "the value is no name of a host",
                "Write a name such as web.example.com");
        for (String type : List.of("IPAddress", "Hostname")) {
            rules.add(
                    "self.all(a1, a1.type == '" + type
                            + "' && has(a1.value) ? self.exists_one(a2, a2.type == a1.type &&"
                            + " has(a2.value) && a2.value == a1.value) : true )",
                    self -> CelRules.all(
                            self,
                            a1 -> !a1.is("type", type)
                                    || !a1.has("value")
                                    || CelRules.existsOne(self, a2 -> isSame(a1, a2))),
                    "two addresses of type " + type + " are the same",
                    "Write each address once");
        }
    }

    private static boolean isSame(Seen a1, Seen a2) {
        return a2.is("type", a1.get("type").text())
                && a2.has("value")
                && a2.is("value", a1.get("value").text());
    }

    private static void addKeys(CelRules rules) {
        Pattern key = Pattern.compile(KEY);
        rules.add(
                "self.all(key, key.matches(r\"\"\"" + KEY + "\"\"\"))",
                self -> self.keys().stream().allMatch(text -> key.matcher(text).find()),
                "a key is none of a label",
                "Write keys such as app or example.com/app");
        rules.add(
                "self.all(key, key.split(\"/\")[0].size() < 253)",
                self -> self.keys().stream().allMatch(GatewayCel::hasShortPrefix),
                "the part of a key before its / is too long",
                "Write at most " + (LONGEST_PREFIX - 1) + " characters");
    }

    private static boolean hasShortPrefix(String key) {
        int slash = key.indexOf('/');
        String prefix = slash < 0 ? key : key.substring(0, slash);
        return prefix.codePointCount(0, prefix.length()) < LONGEST_PREFIX;
    }

    private static void addListeners(CelRules rules) {
        rules.add(
                "self.all(l, l.protocol in ['HTTP', 'TCP', 'UDP'] ? !has(l.tls) : true)",
                self -> CelRules.all(self, l -> !CelRules.isIn(l, "protocol", "HTTP", "TCP", "UDP") || !l.has("tls")),
                "a listener without encryption has tls",
                "Remove tls, or write the protocol HTTPS or TLS");
        rules.add(
                "self.all(l, l.protocol in ['TCP', 'UDP'] ? (!has(l.hostname) || l.hostname == '') : true)",
                self -> CelRules.all(
                        self, l -> !CelRules.isIn(l, "protocol", "TCP", "UDP") || isWithout(l, "hostname")),
                "a listener of TCP or UDP has a hostname",
                "Remove hostname");
        rules.add(
                "self.all(l1, self.exists_one(l2, l1.name == l2.name))",
                self -> CelRules.all(
                        self,
                        l1 -> CelRules.existsOne(
                                self, l2 -> l2.is("name", l1.get("name").text()))),
                "two listeners have the same name",
                "Give each listener its own name");
        rules.add(
                "self.all(l1, self.exists_one(l2, l1.port == l2.port && l1.protocol == l2.protocol && (has(l1.hostname)"
                        + " && has(l2.hostname) ? l1.hostname == l2.hostname :"
                        + " !has(l1.hostname) && !has(l2.hostname))))",
                self -> CelRules.all(self, l1 -> CelRules.existsOne(self, l2 -> listenAlike(l1, l2))),
                "two listeners have the same port, protocol and hostname",
                "Make them one");
    }

    private static boolean listenAlike(Seen l1, Seen l2) {
        return l1.get("port").node().equals(l2.get("port").node())
                && l1.is("protocol", l2.get("protocol").text())
                && l1.find("hostname")
                        .map(Seen::text)
                        .equals(l2.find("hostname").map(Seen::text));
    }

    private static boolean isWithout(Seen object, String field) {
        return !object.has(field) || object.is(field, "");
    }

    private static void addTls(CelRules rules) {
        rules.add(
                "self.all(l, (l.protocol == 'HTTPS' && has(l.tls)) ? (l.tls.mode == '' || l.tls.mode == 'Terminate')"
                        + " : true)",
                self -> CelRules.all(
                        self,
                        l -> !l.is("protocol", "HTTPS")
                                || !l.has("tls")
                                || CelRules.isIn(l.get("tls"), "mode", "", "Terminate")),
                "a listener of HTTPS does not terminate the encryption",
                "Write mode: Terminate, or the protocol TLS");
        rules.add(
                "self.all(l, (l.protocol == 'TLS' ? has(l.tls) && has(l.tls.mode) && l.tls.mode != '' : true))",
                self -> CelRules.all(
                        self, l -> !l.is("protocol", "TLS") || l.has("tls") && !isWithout(l.get("tls"), "mode")),
                "a listener of TLS has no tls.mode",
                "Set tls.mode");
        rules.add(
                "self.mode == 'Terminate' ? size(self.certificateRefs) > 0 || size(self.options) > 0 : true",
                self -> !self.is("mode", "Terminate") || isFilled(self, "certificateRefs") || isFilled(self, "options"),
                "the encryption is terminated without certificateRefs or options",
                "Set certificateRefs");
        rules.add(
                "self.all(t1, self.exists_one(t2, t1.port == t2.port))",
                self -> CelRules.all(
                        self,
                        t1 -> CelRules.existsOne(
                                self,
                                t2 -> t1.get("port")
                                        .node()
                                        .equals(t2.get("port").node()))),
                "two items have the same port",
                "Write each port once");
    }

    private static boolean isFilled(Seen object, String field) {
        return object.has(field) && object.get(field).size() > 0;
    }
}
