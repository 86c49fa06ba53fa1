package main

import (
	"fmt"
	"strings"
)

// rules of an application protocol, one good value of each.
var parsers = map[string]string{
	"http": `[{"method": "GET", "path": "/api"}]`, "kafka": `[{"role": "produce", "topic": "orders"}]`, "dns": `[{"matchPattern": "*.example.com"}]`, "l7": `[{"cmd": "get"}]`, "l7proto": `"redis"`,
}

var parserNames = []string{"http", "kafka", "dns", "l7", "l7proto"}

func layer7Rows(c *collector) {
	rules := func(row string, count int, directions []string, texts ...string) {
		for _, text := range texts {
			c.elements(row, count, directions, `{"toPorts": [{"ports": [{"port": "80", "protocol": "TCP"}], "rules": `+text+`}]}`)
		}
	}
	for i, first := range parserNames {
		good := parsers[first]
		rules("l7-01", 4, allDirections, fmt.Sprintf(`{%q: %s}`, first, good))
		rules("l7-01", 2, allows, fmt.Sprintf(`{%q: []}`, first), fmt.Sprintf(`{%q: {}}`, first), fmt.Sprintf(`{%q: "a"}`, first), fmt.Sprintf(`{%q: [1]}`, first), fmt.Sprintf(`{%q: [{}]}`, first))
		for _, second := range parserNames[i+1:] {
			rules("l7-08", 2, allows, fmt.Sprintf(`{%q: %s, %q: %s}`, first, good, second, parsers[second]))
			rules("l7-08", 1, allows, fmt.Sprintf(`{%q: [], %q: %s}`, first, second, parsers[second]), fmt.Sprintf(`{%q: %s, %q: []}`, first, good, second))
		}
		for _, ports := range []string{`{"port": "0", "protocol": "TCP"}`, `{"port": "80"}`, `{"port": "80", "protocol": "ANY"}`, `{"port": "80", "protocol": "UDP"}`, `{"port": "80", "protocol": "SCTP"}`,
			`{"port": "80", "protocol": "tcp"}`, `{"port": "http", "protocol": "TCP"}`, `{"port": "80", "endPort": 90, "protocol": "TCP"}`, `{"port": "80", "endPort": 80, "protocol": "TCP"}`,
			`{"port": "80", "endPort": 10, "protocol": "TCP"}`, `{"port": "80", "protocol": "TCP"}, {"port": "53", "protocol": "UDP"}`, `{"port": "web", "endPort": 90, "protocol": "TCP"}`,
			`{"port": "00", "protocol": "TCP"}`, `{"protocol": "TCP"}`, `{"port": "", "protocol": "VRRP"}`, ``} {
			c.elements("l7-06", 1, allows, fmt.Sprintf(`{"toPorts": [{"ports": [%s], "rules": {%q: %s}}]}`, ports, first, good))
			c.elements("l7-06", 1, []string{"egress"}, fmt.Sprintf(`{"~Entities": ["world"], "toPorts": [{"ports": [%s], "rules": {%q: %s}}]}`, ports, first, good))
		}
		c.elements("l7-04", 3, allows, fmt.Sprintf(`{"toPorts": [{"rules": {%q: %s}}]}`, first, good), fmt.Sprintf(`{"toPorts": [{"ports": [], "rules": {%q: %s}}]}`, first, good))
		for _, kind := range kinds {
			for _, direction := range allDirections {
				place := place{kind: kind, direction: direction}
				c.policy("l7-02", "", place.with(parse(fmt.Sprintf(`{"toPorts": [{"ports": [{"port": "53", "protocol": "TCP"}], "rules": {%q: %s}}]}`, first, good))))
			}
		}
	}
	rules("l7-10", 3, allDirections, `{}`, `[]`, `"http"`, `{"tls": []}`, `{"http": [{"method": "GET"}], "grpc": []}`, `{"l7proto": "redis"}`, `{"l7proto": ""}`, `{"l7proto": "redis", "l7": []}`,
		`{"l7proto": "redis", "l7": [{}]}`, `{"l7proto": "redis", "l7": [{"": "a"}]}`, `{"l7proto": "redis", "l7": [{"a": ""}]}`, `{"l7": [{"a": "b"}]}`, `{"l7": []}`, `{"l7proto": 1}`, `{"l7proto": "redis", "l7": [{"a": 1}]}`)
	httpRows(func(count int, texts ...string) {
		for _, text := range texts {
			rules("l7-11", count, allows, `{"http": [`+text+`]}`)
		}
	})
	kafkaRows(func(texts ...string) {
		for _, text := range texts {
			rules("l7-13", 1, allows, `{"kafka": [`+text+`]}`)
		}
	})
}

func httpRows(ask func(count int, texts ...string)) {
	for _, text := range []string{"", "/", "/api/.*", "GET", "GET|POST", "(", "[", "[a-", "a{2,1}", "a{1001}", "(?!a)", "(?P<n>a)", "(?i)a", `\d+`, `\N`, `\1`, `\pL`, `\p{Greek}`, "*", "+a", "a**", "(?=a)", `\C`, `a\`, "ä", "[[:alpha:]]", "[[:word:]]", "x{,3}", "(a", "a)", `\Qa(`, "[z-a]", "(?<n>a)", "\x01", strings.Repeat("(", 1100) + strings.Repeat(")", 1100), "(a{999}){999}"} {
		ask(1, `{"path": `+quote(text)+`}`, `{"method": `+quote(text)+`}`, `{"host": `+quote(text)+`}`)
	}
	ask(1, `{}`, `{"path": 1}`, `{"method": ["GET"]}`, `{"verb": "GET"}`, `{"host": "example.com", "path": "/", "method": "GET"}`, `{"headers": ["X-A: b"]}`, `{"headers": [""]}`, `{"headers": "X-A"}`, `{"headers": [1]}`,
		`{"headers": {"X-A": "b"}}`, `{"headers": ["X-A", "X-A"]}`, `"GET"`, `[]`, `{"method": "GET"}, {"path": "("}`, `{"host": "a b"}`, `{"host": "`+strings.Repeat("h", 300)+`"}`)
	for _, header := range []string{`{}`, `{"name": ""}`, `{"name": "X-A"}`, `{"name": "X-A", "value": "b"}`, `{"name": "X-A", "mismatch": "LOG"}`, `{"name": "X-A", "mismatch": "ADD", "value": "b"}`,
		`{"name": "X-A", "mismatch": "DELETE"}`, `{"name": "X-A", "mismatch": "REPLACE", "value": "b"}`, `{"name": "X-A", "mismatch": "log"}`, `{"name": "X-A", "mismatch": ""}`, `{"name": "X-A", "mismatch": "DROP"}`,
		`{"name": "X-A", "secret": {}}`, `{"name": "X-A", "secret": {"name": "s"}}`, `{"name": "X-A", "secret": {"name": "", "namespace": "a"}}`, `{"name": "X-A", "secret": {"namespace": "a"}}`, `{"name": "X-A", "secret": "s"}`,
		`{"name": "X-A", "secret": {"name": "s", "key": "a"}}`, `{"name": 1}`, `{"name": "X A"}`, `{"name": "X-A", "value": 1}`, `{"value": "b"}`, `{"name": "X-A", "mismatch": "LOG", "secret": {"name": "s"}}`, `"X-A"`} {
		ask(2, `{"headerMatches": [`+header+`]}`)
	}
	ask(2, `{"headerMatches": [{"name": "A"}, {"name": ""}]}`, `{"headerMatches": {}}`, `{"headerMatches": []}`, `{"headermatches": []}`)
}

func kafkaRows(ask func(texts ...string)) {
	for _, role := range []string{"produce", "consume", "Produce", "CONSUME", "both", "", "produce "} {
		ask(fmt.Sprintf(`{"role": %q}`, role), fmt.Sprintf(`{"role": %q, "topic": "a"}`, role), fmt.Sprintf(`{"role": %q, "apiKey": "fetch"}`, role))
	}
	for _, key := range []string{"produce", "fetch", "Fetch", "metadata", "offsets", "leaderandisr", "stopreplica", "updatemetadata", "controlledshutdown", "offsetcommit", "offsetfetch", "findcoordinator",
		"joingroup", "heartbeat", "leavegroup", "syncgroup", "describegroups", "listgroups", "saslhandshake", "apiversions", "createtopics", "deletetopics", "deleterecords", "initproducerid",
		"offsetforleaderepoch", "addpartitionstotxn", "addoffsetstotxn", "endtxn", "writetxnmarkers", "txnoffsetcommit", "describeacls", "createacls", "deleteacls", "describeconfigs", "alterconfigs", "unknown", "", "0"} {
		ask(fmt.Sprintf(`{"apiKey": %q}`, key))
	}
	for _, version := range []string{"0", "1", "01", "32767", "32768", "-1", "-32768", "-32769", "a", "", "1.0", "+1", "0x1", "1_0", " 1"} {
		ask(fmt.Sprintf(`{"apiVersion": %q}`, version))
	}
	for _, topic := range []string{"a", "a.b_c-D0", "", "a b", "a/b", "ä", "*", "a:b", strings.Repeat("t", 255), strings.Repeat("t", 256), "."} {
		ask(`{"topic": ` + quote(topic) + `}`)
	}
	ask(`{}`, `{"clientID": "a b"}`, `{"clientID": 1}`, `{"apiVersion": 1}`, `{"client": "a"}`, `{"topic": "a", "role": "produce", "clientID": "c"}`, `{"topic": "a", "apiKey": "produce", "apiVersion": "1", "clientID": "c"}`,
		`{"role": "produce"}, {"role": "nobody"}`)
}
