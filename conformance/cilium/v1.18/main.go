// Command v1.18 records what Cilium 1.18 answers to cases.
package main

import (
	"log/slog"
	"net/netip"

	"github.com/cilium/cilium/pkg/fqdn/re"
	"github.com/cilium/cilium/pkg/identity/identitymanager"
	"github.com/cilium/cilium/pkg/option"
	"github.com/cilium/cilium/pkg/policy"
	"github.com/cilium/cilium/pkg/policy/api"
	policytest "github.com/cilium/cilium/pkg/testutils/policy"
	"github.com/cilium/cilium/pkg/types"
	"github.com/cilium/cilium/pkg/u8proto"
	"github.com/cilium4j/cilium4j/conformance/cilium/recorder"
)

func main() {
	recorder.Main(recorder.Release{Name: "1.18", Start: compileNames, AllowLocalhost: allowLocalhost, Prefixes: prefixes, Engine: engine})
}

// compileNames makes room for the regular expressions of DNS names, without which no such rule is valid.
func compileNames(logger *slog.Logger) error {
	return re.InitRegexCompileLRU(logger, 1024)
}

func allowLocalhost(when string) {
	option.Config.AllowLocalhost = when
}

func prefixes(rules api.Rules) []netip.Prefix {
	return policy.GetCIDRPrefixes(rules)
}

// nobody is to be told of DNS selectors.
type nobody struct{}

func (nobody) RegisterFQDNSelector(api.FQDNSelector) uint64 { return 0 }

func (nobody) UnregisterFQDNSelector(api.FQDNSelector) uint64 { return 0 }

func engine(logger *slog.Logger, world *recorder.World, rules api.Rules) recorder.Compute {
	manager := identitymanager.NewIDManager(logger)
	repository := policy.NewPolicyRepository(logger, world.Identities, recorder.Certificates{}, recorder.Translator(logger), manager,
		policytest.NewPolicyMetricsNoop())
	repository.GetSelectorCache().SetLocalIdentityNotifier(nobody{})
	repository.MustAddList(rules)
	ports := types.NewNamedPortMultiMap()
	for _, peer := range world.Peers {
		ports.Update(nil, peer.Ports)
	}
	return func(subject *recorder.Peer) (*recorder.Computed, error) {
		manager.Add(subject.Identity)
		selected, _, err := repository.GetSelectorPolicy(subject.Identity, 0, &recorder.Statistics{}, 1)
		if err != nil {
			return nil, err
		}
		owner := recorder.Owner{Peer: subject, EgressPort: func(name string, proto u8proto.U8proto) uint16 {
			port, _ := ports.GetNamedPort(name, proto)
			return port
		}}
		computed := selected.DistillPolicy(logger, owner, recorder.Redirects(selected, owner))
		return &recorder.Computed{Policy: computed, Ingress: computed.IngressPolicyEnabled, Egress: computed.EgressPolicyEnabled}, computed.Ready()
	}
}
