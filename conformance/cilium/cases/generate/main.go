// Command generate writes cases for the recorders, one JSON object a line. The same arguments give the same bytes.
package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"

	"github.com/cilium4j/cilium4j/conformance/cilium/cases"
)

func main() {
	seed := flag.Uint64("seed", 1, "of the random cases")
	random := flag.Int("random", 1500, "how many random cases of validation follow the systematic ones")
	each := flag.Int("each", 350, "how many cases of every theme of flows")
	flows := flag.Int("flows", 40, "how many flows has a case, out of which merge keeps the telling ones")
	flag.Parse()
	out := bufio.NewWriter(os.Stdout)
	lines := json.NewEncoder(out)
	lines.SetEscapeHTML(false)
	var err error
	switch flag.Arg(0) {
	case "validation":
		err = write(lines, validation(*seed, *random))
	case "flows":
		err = write(lines, flowCases(*seed, *each, *flows))
	case "peers":
		lines.SetIndent("", " ")
		err = lines.Encode(peerSets())
	default:
		err = errors.New("usage: generate [flags] validation|flows|peers")
	}
	if err == nil {
		err = out.Flush()
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func write(lines *json.Encoder, all []cases.Case) error {
	for _, c := range all {
		if err := lines.Encode(c); err != nil {
			return err
		}
	}
	return nil
}

// validation is one policy a case: every row of the validation first, then what chance puts together.
func validation(seed uint64, random int) []cases.Case {
	all := newCollector(seed)
	objectRows(all)
	ruleRows(all)
	selectorRows(all)
	peerRows(all)
	addressRows(all)
	portRows(all)
	icmpRows(all)
	layer7Rows(all)
	nameRows(all)
	tlsRows(all)
	for i := 0; i < random; i++ {
		all.policy("random", "", all.chance.policy())
	}
	return all.cases
}
