package main

import "strings"

const ingressOfAll = `{"endpointSelector": {}, "ingress": [{"fromEntities": ["all"]}]}`

func objectRows(c *collector) {
	bodies := []string{
		`{}`, `"spec": {}`, `"spec": ` + ingressOfAll, `"specs": []`, `"specs": [{}]`, `"specs": [` + ingressOfAll + `]`,
		`"spec": ` + ingressOfAll + `, "specs": []`, `"spec": ` + ingressOfAll + `, "specs": [` + ingressOfAll + `]`,
		`"spec": ` + ingressOfAll + `, "specs": [{"endpointSelector": {}}]`,
		`"spec": {"endpointSelector": {}}, "specs": [` + ingressOfAll + `]`,
		`"specs": [` + ingressOfAll + `, {"endpointSelector": {}, "egress": [{"toEntities": ["nobody"]}]}]`,
		`"spec": {"nodeSelector": {}, "ingress": [{}]}`, `"specs": [{"nodeSelector": {}, "ingress": [{}]}]`,
		`"specs": [` + ingressOfAll + `, {"nodeSelector": {}, "egress": [{}]}]`,
		`"spec": {"nodeSelector": {}, "ingress": [{"fromEntities": ["nobody"]}]}`,
		`"spec": {"nodeSelector": {"matchLabels": {"pool": "a"}}, "ingress": [{}]}`,
		`"spec": ` + ingressOfAll + `, "status": {}`, `"spec": ` + ingressOfAll + `, "status": {"conditions": []}`,
		`"spec": ` + ingressOfAll + `, "data": {}`, `"spec": ` + ingressOfAll + `, "Spec": ` + ingressOfAll,
		`"spec": []`, `"spec": "all"`, `"spec": 1`, `"spec": true`, `"specs": {}`, `"specs": ` + ingressOfAll, `"specs": [[]]`, `"specs": ["a"]`,
		`"specs": [` + ingressOfAll + `, 1]`,
	}
	heads := []string{
		`"kind": "CiliumNetworkPolicy", "metadata": {"name": "p", "namespace": "shop"}`,
		`"kind": "CiliumClusterwideNetworkPolicy", "metadata": {"name": "p"}`,
		`"kind": "CiliumNetworkPolicy", "metadata": {"name": "p"}`,
	}
	for _, body := range bodies {
		for _, head := range heads {
			c.policy("obj", "", withHead(head, body))
		}
	}
	metadata := []string{
		`{}`, `{"name": ""}`, `{"namespace": "shop"}`, `{"name": "P"}`, `{"name": "a.b-c"}`, `{"name": "a_b"}`, `{"name": "-a"}`, `{"name": 1}`,
		`{"name": "` + strings.Repeat("n", 253) + `"}`, `{"name": "` + strings.Repeat("n", 254) + `"}`, `{"name": "p", "namespace": ""}`,
		`{"name": "p", "namespace": "Shop"}`, `{"name": "p", "namespace": "shop", "labels": {"a": "b"}}`, `{"name": "p", "labels": {"a": "b c"}}`,
		`{"name": "p", "labels": {"a/b/c": "d"}}`, `{"name": "p", "annotations": {"a": "any text, of any kind"}}`, `{"name": "p", "owner": "me"}`,
		`{"name": "p", "uid": "6c1d3a2e-0b6e-4f0e-8a36-3d1c7f2a9b10"}`, `"p"`, `[]`, `{"name": "p", "labels": {"a": 1}}`, `{"name": "p", "labels": ["a"]}`,
	}
	for _, each := range metadata {
		for _, kind := range []string{"CiliumNetworkPolicy", "CiliumClusterwideNetworkPolicy"} {
			c.policy("obj-01", "", withHead(`"kind": "`+kind+`", "metadata": `+each, `"spec": `+ingressOfAll))
		}
	}
	c.policy("obj-01", "", parseObject(`{"apiVersion": "cilium.io/v2", "kind": "CiliumNetworkPolicy", "spec": `+ingressOfAll+`}`))
}

func withHead(head, body string) object {
	if body == `{}` {
		return parseObject(`{"apiVersion": "cilium.io/v2", ` + head + `}`)
	}
	return parseObject(`{"apiVersion": "cilium.io/v2", ` + head + `, ` + body + `}`)
}

// ruled asks for each fragment as the members of a rule, in every kind of policy.
func (c *collector) ruled(row string, fragments ...string) {
	for _, fragment := range fragments {
		for _, kind := range kinds {
			place := place{kind: kind, specs: c.chance.IntN(4) == 0}
			selector := `"endpointSelector": {}`
			if kind == "host" {
				selector = `"nodeSelector": {}`
			}
			c.policy(row, "", place.ruled(parseObject(strings.ReplaceAll(fragment, "SUBJECT", selector))))
		}
	}
}

func ruleRows(c *collector) {
	c.ruled("rule-01", `{SUBJECT}`, `{SUBJECT, "ingress": []}`, `{SUBJECT, "egress": []}`, `{SUBJECT, "ingressDeny": []}`, `{SUBJECT, "egressDeny": []}`,
		`{SUBJECT, "ingress": [], "egress": [], "ingressDeny": [], "egressDeny": []}`, `{SUBJECT, "ingress": [], "egress": [{}]}`,
		`{SUBJECT, "ingress": [{}]}`, `{SUBJECT, "egress": [{}]}`, `{SUBJECT, "ingressDeny": [{}]}`, `{SUBJECT, "egressDeny": [{}]}`,
		`{SUBJECT, "ingress": [{}, {}], "egressDeny": [{}]}`, `{SUBJECT, "ingress": {}}`, `{SUBJECT, "ingress": "all"}`, `{SUBJECT, "egress": [[]]}`,
		`{SUBJECT, "egress": ["a"]}`, `{SUBJECT, "egressDeny": [1]}`, `{SUBJECT, "Ingress": [{}]}`, `{SUBJECT, "ingres": [{}]}`,
		`{SUBJECT, "ingress": [{}], "egres": [{}]}`)
	c.ruled("rule-01", `{SUBJECT, "ingress": null}`, `{SUBJECT, "ingress": null, "egress": [{}]}`, `{SUBJECT, "ingress": [null]}`, `{SUBJECT, "ingress": [{"fromEndpoints": null}]}`,
		`{SUBJECT, "ingress": [{"fromEndpoints": [null]}]}`, `{SUBJECT, "egress": [{"toPorts": [{"ports": [null]}]}]}`, `{SUBJECT, "egress": [{"toPorts": [{"ports": [{"port": "80", "protocol": null}]}]}]}`)
	c.ruled("rule-02", `{"ingress": [{}]}`, `{"ingress": []}`, `{}`, `{"podSelector": {}, "ingress": [{}]}`, `{"egressDeny": [{"toEntities": ["world"]}]}`)
	c.ruled("rule-03", `{"endpointSelector": {}, "nodeSelector": {}, "ingress": [{}]}`, `{"endpointSelector": {}, "nodeSelector": {}}`,
		`{"endpointSelector": {"matchLabels": {"a": "b"}}, "nodeSelector": {"matchLabels": {"a": "b"}}, "egress": [{}]}`)
	c.ruled("rule-04", `{"endpointSelector": {}, "ingress": [{}]}`, `{"nodeSelector": {}, "ingress": [{}]}`, `{"endpointSelector": [], "ingress": [{}]}`,
		`{"endpointSelector": "", "ingress": [{}]}`, `{"endpointSelector": true, "egress": [{}]}`, `{"nodeSelector": 1, "ingress": [{}]}`)
	for _, value := range []string{`{}`, `{"ingress": true}`, `{"ingress": false}`, `{"egress": true}`, `{"ingress": true, "egress": false}`,
		`{"ingress": "true"}`, `{"egress": 0}`, `{"ingres": true}`, `true`, `[]`, `"no"`} {
		c.ruled("rule-05", `{SUBJECT, "ingress": [{}], "enableDefaultDeny": `+value+`}`, `{SUBJECT, "enableDefaultDeny": `+value+`}`,
			`{SUBJECT, "egressDeny": [{}], "enableDefaultDeny": `+value+`}`)
	}
	for _, value := range []string{`[]`, `[{"key": "a"}]`, `[{"key": "a", "value": "b", "source": "k8s"}]`, `[{"value": "b"}]`, `["k8s:a=b"]`, `[{}]`,
		`[{"key": "", "value": ""}]`, `[{"key": "a", "name": "b"}]`, `{"a": "b"}`, `[{"key": "a", "source": ""}]`, `[{"key": 1}]`, `"a"`,
		`[{"key": "a b c", "value": "( )"}]`, `[{"key": "a", "value": 1}]`} {
		c.ruled("rule-07", `{SUBJECT, "ingress": [{}], "labels": `+value+`}`)
	}
	for _, value := range []string{`"text"`, `""`, `1`, `["a"]`, `{}`, quote(strings.Repeat("long ", 500))} {
		c.ruled("rule-07", `{SUBJECT, "ingress": [{}], "description": `+value+`}`)
	}
	for _, value := range []string{`{}`, `{"value": "a"}`, `{"value": ""}`, quoteIn("value", strings.Repeat("v", 32)), quoteIn("value", strings.Repeat("v", 33)),
		quoteIn("value", strings.Repeat("ü", 32)), quoteIn("value", strings.Repeat("ü", 17)), quoteIn("value", "a\nb"), quoteIn("value", "a\tb"),
		quoteIn("value", "a\u00adb"), quoteIn("value", "日本"), quoteIn("value", "\u200b"), `{"value": 1}`, `{"text": "a"}`, `"a"`, `[]`} {
		c.ruled("rule-08", `{SUBJECT, "ingress": [{}], "log": `+value+`}`)
	}
}

func quoteIn(key, text string) string {
	return `{"` + key + `": ` + quote(text) + `}`
}
