// Command merge joins cases and the answers of the recorders: cases with what to expect, compressed on standard output.
// It leaves out what a release was not sure of, and says on standard error how much that is.
//
//	merge CASES ANSWERS...
package main

import (
	"compress/gzip"
	"encoding/json"
	"fmt"
	"os"

	"github.com/cilium4j/cilium4j/conformance/cilium/cases"
)

func main() {
	if err := merge(os.Args[1], os.Args[2:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func merge(questions string, recordings []string) error {
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
