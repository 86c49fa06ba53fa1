// Command merge joins cases and the answers of the recorders: cases with what to expect, compressed on standard output.
// It leaves out what a release was not sure of, and says on standard error how much that is.
//
//	merge [-keep N] CASES ANSWERS...
package main

import (
	"compress/gzip"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"slices"

	"github.com/cilium4j/cilium4j/conformance/cilium/cases"
)

func main() {
	keep := flag.Int("keep", 0, "how many flows of a case to keep, the most telling ones; all by default")
	flag.Parse()
	if err := merge(flag.Arg(0), flag.Args()[1:], *keep); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func merge(questions string, recordings []string, keep int) error {
	answers := make([]map[string]cases.Answer, len(recordings))
	for i, recording := range recordings {
		answers[i] = map[string]cases.Answer{}
		err := cases.EachLine(recording, func(line []byte) error {
			var answer cases.Answer
			err := json.Unmarshal(line, &answer)
			answers[i][answer.ID] = answer
			return err
		})
		if err != nil {
			return err
		}
	}
	compressed, _ := gzip.NewWriterLevel(os.Stdout, gzip.BestCompression)
	out := json.NewEncoder(compressed)
	out.SetEscapeHTML(false)
	written, unsure := 0, 0
	err := cases.EachLine(questions, func(line []byte) error {
		c, err := cases.Read(line)
		if err != nil {
			return err
		}
		if c.Expect, err = expectation(c.ID, answers); err != nil || c.Expect == nil {
			unsure++
			return err
		}
		written++
		if keep > 0 {
			c.Keep(telling(c, keep))
		}
		return out.Encode(c)
	})
	fmt.Fprintf(os.Stderr, "%d cases, %d left out\n", written, unsure)
	if err != nil {
		return err
	}
	return compressed.Close()
}

// expectation is what the releases answer, once when they agree; nil when one is not sure.
func expectation(id string, recordings []map[string]cases.Answer) (map[string]cases.Answer, error) {
	expect, agreed := map[string]cases.Answer{}, true
	for _, recording := range recordings {
		answer, ok := recording[id]
		if !ok {
			return nil, fmt.Errorf("no answer to %s", id)
		}
		if answer.Unsure != "" {
			return nil, nil
		}
		agreed = agreed && answer.Same(recordings[0][id])
		expect[answer.Cilium] = answer.Settled()
	}
	if agreed {
		return map[string]cases.Answer{"all": recordings[0][id].Settled()}, nil
	}
	return expect, nil
}

// telling are the flows that say most, in their order: first those that releases answer in different ways, that a rule decides, that
// a proxy or authentication is part of; one in five whatever it says.
func telling(c *cases.Case, keep int) []int {
	type scored struct{ at, score int }
	var all []scored
	for i := range c.Flows {
		if doubtful(c, i) {
			continue
		}
		score := 0
		for _, answer := range c.Expect {
			if i < len(answer.Flows) {
				score = max(score, worth(answer.Flows[i].Egress)+worth(answer.Flows[i].Ingress))
			}
		}
		if differs(c, i) {
			score += 6
		}
		if i%5 == 4 {
			score = 0
		}
		all = append(all, scored{i, score})
	}
	slices.SortStableFunc(all, func(a, b scored) int { return b.score - a.score })
	// The stable order leaves one in five, which counts nothing, behind those that count.
	most := max(0, min(keep-keep/5, len(all)))
	rest := slices.DeleteFunc(slices.Clone(all[most:]), func(each scored) bool { return each.at%5 != 4 })
	var kept []int
	for _, each := range append(all[:most:most], rest[:min(keep/5, len(rest))]...) {
		kept = append(kept, each.at)
	}
	slices.Sort(kept)
	return kept
}

// doubtful says whether a release is in two minds about a flow.
func doubtful(c *cases.Case, flow int) bool {
	for _, answer := range c.Expect {
		if flow < len(answer.Flows) && answer.Flows[flow].Doubtful {
			return true
		}
	}
	return false
}

func worth(end *cases.End) int {
	switch {
	case end == nil || !end.Enforced:
		return 0
	case !end.Found:
		return 1
	case end.Redirect || end.Auth != "":
		return 4
	}
	return 3
}

// differs says whether two releases decide a flow differently.
func differs(c *cases.Case, flow int) bool {
	said := map[string]bool{}
	for _, answer := range c.Expect {
		if flow < len(answer.Flows) {
			text, _ := json.Marshal(answer.Flows[flow])
			said[string(text)] = true
		}
	}
	return len(said) > 1
}
