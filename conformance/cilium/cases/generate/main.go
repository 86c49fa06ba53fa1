// Command generate writes cases for the recorders, one JSON object a line. The same arguments give the same bytes.
package main

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"os"

	"github.com/cilium4j/cilium4j/conformance/cilium/cases"
)

func main() {
	seed := flag.Uint64("seed", 1, "of the random cases")
	random := flag.Int("random", 1500, "how many random cases follow the systematic ones")
	flag.Parse()
	if flag.Arg(0) != "validation" {
		fmt.Fprintln(os.Stderr, "usage: generate [-seed N] [-random N] validation")
		os.Exit(2)
	}
	out := bufio.NewWriter(os.Stdout)
	lines := json.NewEncoder(out)
	lines.SetEscapeHTML(false)
	for _, c := range validation(*seed, *random) {
		if err := lines.Encode(c); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
	}
	if err := out.Flush(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
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
