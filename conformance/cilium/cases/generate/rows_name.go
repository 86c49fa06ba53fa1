package main

import (
	"fmt"
	"strings"
)

var dnsNames = []string{
	"example.com", "example.com.", "example", "", ".", ".example.com", "example..com", "example.com..", "Example.COM", "a_b.example.com", "-a.example.com", "a-.example.com", "*.example.com", "*", "**", "***", "**.example.com",
	"*.*.example.com", "a*.example.com", "*a*.example.com", "example.*", "*.", "**.", "*..", "a b.com", "a/b", "exämple.com", "a:b", "a[0-9].com", "a?.com", "a+.com", "(a).com", "a,b", "example.com/", "http://example.com", "10.0.0.1",
	"fd00::1", "a\n", " a", "a ", "\\.", "$", "^a$", "_", "-", "..", "*.**.com", "**.*.com", "a.**.com",
}

func nameRows(c *collector) {
	names := append([]string{}, dnsNames...)
	for _, length := range []int{63, 64, 253, 254, 255, 256, 300} {
		names = append(names, strings.Repeat("d", length), dns(length), "*."+dns(length-2))
	}
	ports := `"toPorts": [{"ports": [{"port": "53", "protocol": "ANY"}]`
	for _, name := range names {
		for _, key := range []string{"matchName", "matchPattern"} {
			item := fmt.Sprintf(`{%q: %s}`, key, quote(name))
			c.elements("fqdn-03", 1, []string{"egress"}, `{"toFQDNs": [`+item+`]}`)
			c.elements("fqdn-04", 1, []string{"egress"}, `{`+ports+`, "rules": {"dns": [`+item+`]}}]}`)
		}
		if c.chance.IntN(3) == 0 {
			c.elements("fqdn-01", 1, []string{"egress"}, fmt.Sprintf(`{"toFQDNs": [{"matchName": "a.com"}, {"matchName": %s, "matchPattern": "*"}]}`, quote(name)),
				fmt.Sprintf(`{%s, "rules": {"dns": [{"matchName": "a.com", "matchPattern": %s}]}}]}`, ports, quote(name)))
		}
	}
	for _, item := range []string{`{}`, `{"matchName": "a", "matchPattern": "a"}`, `{"matchName": "", "matchPattern": "a"}`, `{"matchName": "a", "matchPattern": ""}`, `{"matchName": "", "matchPattern": ""}`, `{"matchName": 1}`,
		`{"matchName": ["a"]}`, `{"name": "a"}`, `{"matchName": "a", "name": "b"}`, `"a"`, `[]`, `{"matchname": "a"}`, `{"matchRegex": "a"}`} {
		c.elements("fqdn-06", 2, []string{"egress"}, `{"toFQDNs": [`+item+`]}`, `{`+ports+`, "rules": {"dns": [`+item+`]}}]}`)
	}
	for _, text := range []string{`[]`, `{}`, `"a.com"`, `[{"matchName": "a.com"}, {"matchName": "a.com"}]`} {
		c.elements("fqdn-06", 3, []string{"egress", "egressDeny"}, `{"toFQDNs": `+text+`}`, `{"toFQDNs": `+text+`, `+portOfWeb+`}`)
	}
}

func tlsRows(c *collector) {
	port := func(row string, count int, directions []string, texts ...string) {
		for _, text := range texts {
			c.elements(row, count, directions, `{"toPorts": [{"ports": [{"port": "443", "protocol": "TCP"}], `+text+`}]}`)
		}
	}
	for _, name := range []string{"terminatingTLS", "originatingTLS"} {
		for _, value := range []string{`{}`, `{"secret": {}}`, `{"secret": {"name": "s"}}`, `{"secret": {"name": "s", "namespace": "a"}}`, `{"secret": {"name": ""}}`, `{"secret": {"namespace": "a"}}`, `{"secret": "s"}`,
			`{"secret": {"name": "s"}, "certificate": "c", "privateKey": "k", "trustedCA": "t"}`, `{"certificate": "c"}`, `{"secret": {"name": "s"}, "ca": "t"}`, `[]`, `{"secret": {"name": 1}}`} {
			port("tls-01", 2, allDirections, fmt.Sprintf(`%q: %s`, name, value))
		}
	}
	port("tls-01", 3, allows, `"terminatingTLS": {"secret": {"name": "a"}}, "originatingTLS": {"secret": {"name": "b"}}, "rules": {"http": [{"path": "/"}]}`,
		`"originatingTLS": {"secret": {"name": "b"}}, "rules": {"http": [{}]}, "serverNames": ["a.com"]`, `"terminatingTLS": {"secret": {"name": "a"}}, "rules": {"dns": [{"matchName": "a"}]}`)
	servers := []string{"a.com", "a.com.", "", "*.a.com", "**.a.com", "*", "**", "a.*.com", "*a.com", "a*.com", "***.a.com", "*.*.a.com", "**.*.com", "a..com", ".a.com", "A.com", "a_b.com", "-a.com", "a b", "ä.com", "a:443", "a.com/",
		strings.Repeat("s", 255), strings.Repeat("s", 256), dns(255), "10.0.0.1"}
	for _, server := range servers {
		port("sni-03", 2, allDirections, `"serverNames": [`+quote(server)+`]`)
		port("sni-03", 1, allows, `"serverNames": ["ok.com", `+quote(server)+`]`)
	}
	port("sni-01", 3, allows, `"serverNames": ["a.com"], "rules": {"http": [{}]}`, `"serverNames": ["a.com"], "rules": {"http": [{}]}, "terminatingTLS": {"secret": {"name": "a"}}`, `"serverNames": ["a.com"], "rules": {}`,
		`"serverNames": [], "rules": {"http": [{}]}`, `"serverNames": []`, `"serverNames": ["a.com", "a.com"]`, `"serverNames": "a.com"`, `"serverNames": [1]`, `"servernames": ["a.com"]`,
		`"serverNames": [""], "rules": {"http": [{}]}`, `"serverNames": ["a.com"], "rules": {"l7proto": "redis"}`, `"serverNames": ["a.com"], "rules": {"dns": [{"matchName": "a.com"}]}`)
	c.elements("sni-01", 3, allows, `{"toPorts": [{"ports": [{"port": "443"}], "serverNames": ["a.com"]}]}`, `{"toPorts": [{"ports": [{"port": "443", "protocol": "UDP"}], "serverNames": ["a.com"]}]}`, `{"toPorts": [{"serverNames": ["a.com"]}]}`,
		`{"toPorts": [{"ports": [{"port": "0", "protocol": "TCP"}], "serverNames": ["a.com"]}]}`)
	envoy := func(rest string) string { return `"listener": {"envoyConfig": {"name": "c"}, "name": "l"` + rest + `}` }
	for _, listener := range []string{envoy(``), envoy(`, "priority": 0`), envoy(`, "priority": 1`), envoy(`, "priority": 100`), envoy(`, "priority": 101`), envoy(`, "priority": -1`), envoy(`, "priority": 1.5`), envoy(`, "priority": "1"`),
		envoy(`, "priority": 65536`), envoy(`, "port": 1`), `"listener": {}`, `"listener": {"name": "l"}`, `"listener": {"envoyConfig": {}}`, `"listener": {"envoyConfig": {"name": ""}, "name": "l"}`,
		`"listener": {"envoyConfig": {"name": "c"}, "name": ""}`, `"listener": {"envoyConfig": {"name": "c"}}`, `"listener": "l"`, `"listener": {"envoyConfig": "c", "name": "l"}`, `"listener": {"envoyConfig": {"name": 1}, "name": "l"}`} {
		port("lsn-01", 3, allDirections, listener)
		port("lsn-02", 1, allows, listener+`, "rules": {"http": [{}]}`, listener+`, "rules": {"l7proto": "a"}`, listener+`, "serverNames": ["a.com"]`)
	}
	for _, kind := range []string{"CiliumEnvoyConfig", "CiliumClusterwideEnvoyConfig", "", "EnvoyConfig", "ciliumEnvoyConfig"} {
		port("lsn-03", 3, []string{"egress"}, fmt.Sprintf(`"listener": {"envoyConfig": {"name": "c", "kind": %q}, "name": "l"}`, kind))
	}
	for _, mode := range []string{`"disabled"`, `"required"`, `"test-always-fail"`, `""`, `"Required"`, `"spire"`, `"always-fail"`, `1`, `true`} {
		c.elements("auth-01", 3, allDirections, `{"~Endpoints": [{}], "authentication": {"mode": `+mode+`}}`)
	}
	for _, auth := range []string{`{}`, `"required"`, `[]`, `{"type": "required"}`, `{"mode": "required", "type": "spire"}`} {
		c.elements("auth-01", 2, allDirections, `{"authentication": `+auth+`}`)
	}
}
