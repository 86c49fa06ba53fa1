// Package recorder asks the Go code of one release of Cilium about cases.
package recorder

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"log/slog"
	"os"

	"github.com/cilium/cilium/pkg/option"
	"github.com/cilium/cilium/pkg/policy/api"
	"github.com/cilium4j/cilium4j/conformance/cilium/cases"
)

// cluster is the name of the local cluster.
const cluster = "default"

// Release is what differs between the releases.
type Release struct {
	Name string
	// Start sets what only this release's agent sets when it starts; may be nil.
	Start func(*slog.Logger) error
}

type recorder struct {
	release     Release
	logger      *slog.Logger
	definitions map[string]*definition
}

// Main answers the cases of the files that are named, or of standard input, one JSON object a line.
func Main(release Release) {
	flag.Parse()
	if err := run(release, flag.Args(), os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(release Release, files []string, out io.Writer) error {
	logger := slog.New(slog.DiscardHandler)
	read, err := definitions(logger)
	if err != nil {
		return err
	}
	r := &recorder{release: release, logger: logger, definitions: read}
	start()
	if release.Start != nil {
		if err := release.Start(logger); err != nil {
			return err
		}
	}
	answers := json.NewEncoder(out)
	answers.SetEscapeHTML(false)
	if len(files) == 0 {
		return r.answerAll(os.Stdin, answers)
	}
	for _, name := range files {
		file, err := os.Open(name)
		if err != nil {
			return err
		}
		if err := r.answerAll(file, answers); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		file.Close()
	}
	return nil
}

// start sets what the agent sets when it starts, at its defaults but for the host firewall.
func start() {
	api.InitEntities(cluster)
	option.Config.EnableIPv4 = true
	option.Config.EnableL7Proxy = true
	option.Config.EnableICMPRules = true
	option.Config.EnableNonDefaultDenyPolicies = true
	option.Config.EnableHostFirewall = true
}

func (r *recorder) answerAll(in io.Reader, out *json.Encoder) error {
	lines := bufio.NewReader(in)
	for {
		line, err := lines.ReadBytes('\n')
		if len(line) > 1 {
			c, wrong := cases.Read(line)
			if wrong != nil {
				return fmt.Errorf("%.60s: %w", line, wrong)
			}
			if wrong := out.Encode(r.answerTwice(c)); wrong != nil {
				return wrong
			}
		}
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
	}
}

// answerTwice marks what the release does not answer the same way twice.
func (r *recorder) answerTwice(c *cases.Case) cases.Answer {
	answer, again := r.answer(c), r.answer(c)
	if answer.Unsure == "" && !answer.Same(again) {
		answer.Unsure = "not the same answer twice"
	}
	settled := answer.Settled()
	settled.ID, settled.Cilium = c.ID, r.release.Name
	return settled
}

func (r *recorder) answer(c *cases.Case) cases.Answer {
	var answer cases.Answer
	for _, text := range c.Policies {
		policy, _, unsure := r.judge(text, cluster)
		answer.Policies = append(answer.Policies, policy)
		if unsure != "" {
			answer.Unsure = unsure
		}
	}
	return answer
}
