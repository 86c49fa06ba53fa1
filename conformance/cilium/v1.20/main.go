// Command v1.20 records what Cilium 1.20 answers to cases.
package main

import "github.com/cilium4j/cilium4j/conformance/cilium/recorder"

func main() {
	recorder.Main(recorder.Release{Name: "1.20"})
}
