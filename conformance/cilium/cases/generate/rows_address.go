package main

import (
	"fmt"
	"strings"
)

// prefixes are good and bad in every way that one of the judges can tell.
var prefixes = []string{
	"10.0.0.0/8", "10.1.2.3/8", "10.0.0.1", "0.0.0.0/0", "::/0", "255.255.255.255/32", "10.0.0.0/0", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/08", "010.0.0.0/8", "10.0.0.0/",
	"10.0.0.0/ 8", " 10.0.0.0/8", "10.0.0.0/8 ", "10.0.0/8", "10/8", "10.0.0.0.0/8", "256.0.0.0/8", "10.0.0.0/255.0.0.0", "10.0.0.0/8/8", "/8", "", "a", "example.com",
	"0x0a.0.0.0/8", "10.0.0.0/+8", "10.0.0.0/8a", "10.0.0.0/1e1", "fd00::/8", "fd00::1", "fd00::1/128", "fd00::/129", "FD00::/8", "fd00:0:0:0:0:0:0:0/8", "fd00:::/8",
	"fd00::/08", "fd00::1::2/64", "fe80::1%eth0", "fe80::1%eth0/64", "fe80::%/64", "::ffff:10.0.0.0/104", "::ffff:10.0.0.1", "::10.0.0.0/104", "[fd00::]/8", "fd00::/8.0",
	"fd00::10000/64", "::/00", "0.0.0.0", "::", "1.2.3.4/32", "1.2.3.4/31", "1.2.3.04/32",
}

func addressRows(c *collector) {
	for _, prefix := range prefixes {
		c.elements("cidr-02", 2, allDirections, fmt.Sprintf(`{"~CIDR": [%q]}`, prefix))
		c.elements("cidr-05", 2, allDirections, fmt.Sprintf(`{"~CIDRSet": [{"cidr": %q}]}`, prefix))
		c.elements("cidr-06", 1, allDirections, fmt.Sprintf(`{"~CIDRSet": [{"cidr": "10.0.0.0/8", "except": [%q]}]}`, prefix),
			fmt.Sprintf(`{"~CIDRSet": [{"cidr": "fd00::/8", "except": ["fd00:1::/32", %q]}]}`, prefix),
			fmt.Sprintf(`{"~CIDRSet": [{"cidrGroupRef": "lan", "except": [%q]}]}`, prefix))
	}
	c.elements("cidr-02", 2, allDirections, `{"~CIDR": ["10.0.0.0/8", "10.0.0.0/8"]}`, `{"~CIDR": ["0.0.0.0/0", "::/0"]}`, `{"~CIDR": ["10.0.0.0/8", "no"]}`, `{"~CIDR": [10]}`)
	members := map[string]string{"cidr": `"10.0.0.0/8"`, "cidrGroupRef": `"lan"`, "cidrGroupSelector": `{"matchLabels": {"a": "b"}}`}
	names := []string{"cidr", "cidrGroupRef", "cidrGroupSelector"}
	for chosen := range 8 {
		var parts []string
		for bit, name := range names {
			if chosen&(1<<bit) != 0 {
				parts = append(parts, fmt.Sprintf(`%q: %s`, name, members[name]))
			}
		}
		for _, rest := range []string{``, `"except": []`, `"except": ["10.1.0.0/16"]`, `"except": ["192.168.0.0/16"]`} {
			text := strings.Join(append(append([]string{}, parts...), rest), ", ")
			c.elements("cidr-04", 2, allDirections, `{"~CIDRSet": [{`+strings.TrimSuffix(strings.TrimSuffix(text, ", "), ",")+`}]}`)
		}
	}
	pairs := [][2]string{{"10.0.0.0/24", "10.0.0.0/16"}, {"10.0.0.0/24", "10.0.0.0/24"}, {"10.0.0.0/24", "10.0.0.128/25"}, {"10.0.0.0/24", "10.0.1.0/25"},
		{"10.0.0.0/24", "0.0.0.0/0"}, {"0.0.0.0/0", "10.0.0.0/8"}, {"0.0.0.0/0", "::/0"}, {"::/0", "fd00::/8"}, {"::/0", "10.0.0.0/8"}, {"fd00::/8", "fd00::/7"},
		{"10.0.0.9/8", "10.255.0.1/16"}, {"10.0.0.0/8", "10.0.0.1/8"}, {"::ffff:10.0.0.0/104", "10.0.0.0/16"}, {"10.0.0.0/8", "::ffff:10.0.0.0/112"},
		{"10.0.0.0/8", "11.0.0.0/7"}, {"10.0.0.0/32", "10.0.0.0/32"}, {"10.0.0.0/9", "10.128.0.0/8"}}
	for _, pair := range pairs {
		c.elements("cidr-07", 3, allDirections, fmt.Sprintf(`{"~CIDRSet": [{"cidr": %q, "except": [%q]}]}`, pair[0], pair[1]))
	}
	for _, group := range []string{"lan", "", "Lan", "l an", "a.b", "a..b", "-a", "a-", "a_b", strings.Repeat("g", 253), strings.Repeat("g", 254), "a/b", "lan\n"} {
		c.elements("cidr-11", 2, allDirections, fmt.Sprintf(`{"~CIDRSet": [{"cidrGroupRef": %s}]}`, quote(group)))
	}
	c.elements("cidr-04", 3, allDirections, `{"~CIDRSet": ["10.0.0.0/8"]}`, `{"~CIDRSet": [{"cidr": 10}]}`, `{"~CIDRSet": [{"cidr": "10.0.0.0/8", "except": "10.1.0.0/16"}]}`,
		`{"~CIDRSet": [{"cidr": "10.0.0.0/8", "exclude": ["10.1.0.0/16"]}]}`, `{"~CIDRSet": [{"cidr": ["10.0.0.0/8"]}]}`, `{"~CIDRSet": [{"cidr": "", "cidrGroupRef": "lan"}]}`,
		`{"~CIDRSet": [{"cidr": "10.0.0.0/8", "cidrGroupRef": ""}]}`, `{"~CIDRSet": [{"cidrGroupRef": 1}]}`, `{"~CIDRSet": [{"cidr": "10.0.0.0/8"}, {}]}`)
}
