// Command v1.18 records what Cilium 1.18 answers to cases.
package main

import (
	"log/slog"

	"github.com/cilium/cilium/pkg/fqdn/re"
	"github.com/cilium4j/cilium4j/conformance/cilium/recorder"
)

func main() {
	recorder.Main(recorder.Release{Name: "1.18", Start: compileNames})
}

// compileNames makes room for the regular expressions of DNS names, without which no such rule is valid.
func compileNames(logger *slog.Logger) error {
	return re.InitRegexCompileLRU(logger, 1024)
}
