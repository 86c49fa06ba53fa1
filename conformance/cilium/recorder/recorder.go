// Package recorder asks the Go code of one release of Cilium about cases.
package recorder

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"log/slog"
	"net/netip"
	"os"

	"github.com/cilium/cilium/pkg/option"
	"github.com/cilium/cilium/pkg/policy"
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
	// DefaultLocalCluster is the default of policy-default-local-cluster.
	DefaultLocalCluster bool
	// AllowLocalhost sets allow-localhost.
	AllowLocalhost func(string)
	// Prefixes are those that rules name.
	Prefixes func(api.Rules) []netip.Prefix
	// Engine computes policies out of rules, in a world.
	Engine func(*slog.Logger, *World, api.Rules) Compute
}

type recorder struct {
	release     Release
	peers       map[string]map[string]cases.Peer
	logger      *slog.Logger
	definitions map[string]*definition
}

// Main answers the cases of the files that are named, or of standard input, one JSON object a line.
func Main(release Release) {
	peers := flag.String("peers", "", "file of named sets of peers")
	flag.Parse()
	if err := run(release, *peers, flag.Args(), os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(release Release, peers string, files []string, out io.Writer) error {
	logger := slog.New(slog.DiscardHandler)
	read, err := definitions(logger)
	if err != nil {
		return err
	}
	r := &recorder{release: release, logger: logger, definitions: read}
	if peers != "" {
		text, err := os.ReadFile(peers)
		if err != nil {
			return err
		}
		if err := json.Unmarshal(text, &r.peers); err != nil {
			return fmt.Errorf("%s: %w", peers, err)
		}
	}
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

// configure sets the agent as the case wants it.
func (r *recorder) configure(c *cases.Case) {
	profile := cases.Profile{}
	if c.Profile != nil {
		profile = *c.Profile
	}
	option.Config.EnableIPv6 = profile.DualStack
	option.Config.EnableHostFirewall = profile.HostFirewall == nil || *profile.HostFirewall
	// On Kubernetes the agent makes this of "auto".
	localhost := option.AllowLocalhostAlways
	if profile.AllowLocalhost != "" {
		localhost = profile.AllowLocalhost
	}
	r.release.AllowLocalhost(localhost)
	mode := option.DefaultEnforcement
	if c.Mode != "" {
		mode = c.Mode
	}
	policy.SetPolicyEnabled(mode)
}

// clusterOf is the cluster that selectors are limited to which name none; empty for any.
func (r *recorder) clusterOf(c *cases.Case) string {
	limited := r.release.DefaultLocalCluster
	if c.Profile != nil && c.Profile.PolicyDefaultLocalCluster != nil {
		limited = *c.Profile.PolicyDefaultLocalCluster
	}
	if limited {
		return cluster
	}
	return ""
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
			if wrong := out.Encode(r.answerAgain(c)); wrong != nil {
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

// asks is how often each question is put: what hangs on the order of a Go map shows.
const asks = 5

// answerAgain marks what the release does not answer the same way every time.
func (r *recorder) answerAgain(c *cases.Case) cases.Answer {
	answer := r.answer(c)
	for range asks - 1 {
		again := r.answer(c)
		answer.Agree(again)
		if answer.Unsure == "" && !answer.Same(again) {
			answer.Unsure = "not the same answer every time"
		}
	}
	settled := answer.Settled()
	settled.ID, settled.Cilium = c.ID, r.release.Name
	return settled
}

func (r *recorder) answer(c *cases.Case) cases.Answer {
	r.configure(c)
	var answer cases.Answer
	var rules api.Rules
	for _, text := range c.Policies {
		judged, imported, unsure := r.judge(text, r.clusterOf(c))
		answer.Policies = append(answer.Policies, judged)
		rules = append(rules, imported...)
		if unsure != "" {
			answer.Unsure = unsure
		}
	}
	if len(c.Flows) > 0 {
		flows, err := r.flows(c, rules)
		answer.Flows = flows
		if err != nil {
			answer.Error = err.Error()
		}
	}
	return answer
}

func (r *recorder) flows(c *cases.Case, rules api.Rules) ([]cases.FlowAnswer, error) {
	peers, err := c.PeersOf(r.peers)
	if err != nil {
		return nil, err
	}
	world, err := newWorld(peers, rules, r.release.Prefixes(rules))
	if err != nil {
		return nil, err
	}
	return decide(c, world, r.release.Engine(r.logger, world, rules))
}
