// Command compare holds answers of the recorders against the answers that a file of cases expects, and counts what agrees.
//
//	compare CASES ANSWERS...
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"sort"

	"github.com/cilium4j/cilium4j/conformance/cilium/cases"
)

// tally counts by release and field.
type tally map[string]*[2]int

func main() {
	expected := map[string]map[string]cases.Answer{}
	check(cases.EachLine(os.Args[1], func(line []byte) error {
		c, err := cases.Read(line)
		if err == nil {
			expected[c.ID] = c.Expect
		}
		return err
	}))
	counts := tally{}
	for _, file := range os.Args[2:] {
		check(cases.EachLine(file, func(line []byte) error {
			var answer cases.Answer
			if err := json.Unmarshal(line, &answer); err != nil {
				return err
			}
			want, ok := expected[answer.ID][answer.Cilium]
			if !ok {
				want, ok = expected[answer.ID]["all"]
			}
			if ok {
				counts.compare(want.Settled(), answer)
			}
			return nil
		}))
	}
	counts.print()
}

func (t tally) compare(want, got cases.Answer) {
	count := func(field string, expected, answered any) {
		left, right := text(expected), text(answered)
		t.add(got.Cilium+" "+field, left == right)
		if left != right {
			fmt.Printf("%s %s %s\n  expected %s\n  answered %s\n", got.ID, got.Cilium, field, left, right)
		}
	}
	count("error", want.Error != "", got.Error != "")
	for i, policy := range want.Policies {
		other := got.Policies[i]
		count("valid", policy.Valid, other.Valid)
		count("schema refuses", len(policy.Schema) > 0, len(other.Schema) > 0)
		count("schema words", policy.Schema, slices.Sorted(slices.Values(other.Schema)))
		count("parse", policy.Parse, other.Parse)
		count("decode", policy.Decode, other.Decode)
	}
	for i, flow := range want.Flows {
		if i < len(got.Flows) {
			count("egress", flow.Egress, got.Flows[i].Egress)
			count("ingress", flow.Ingress, got.Flows[i].Ingress)
		}
	}
}

func text(value any) string {
	written, _ := json.Marshal(value)
	return string(written)
}

func (t tally) add(key string, same bool) {
	if t[key] == nil {
		t[key] = &[2]int{}
	}
	t[key][1]++
	if same {
		t[key][0]++
	}
}

func (t tally) print() {
	var keys []string
	for key := range t {
		keys = append(keys, key)
	}
	sort.Strings(keys)
	for _, key := range keys {
		fmt.Printf("%s: %d of %d\n", key, t[key][0], t[key][1])
	}
}

func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
