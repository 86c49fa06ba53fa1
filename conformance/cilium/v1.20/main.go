// Command v1.20 records what Cilium 1.20 answers to cases.
package main

import (
	"log/slog"
	"math"
	"net/netip"

	"github.com/cilium/cilium/pkg/identity/identitymanager"
	"github.com/cilium/cilium/pkg/option"
	"github.com/cilium/cilium/pkg/policy"
	"github.com/cilium/cilium/pkg/policy/api"
	"github.com/cilium/cilium/pkg/policy/utils"
	policytest "github.com/cilium/cilium/pkg/testutils/policy"
	"github.com/cilium/cilium/pkg/types"
	"github.com/cilium4j/cilium4j/conformance/cilium/recorder"
)

func main() {
	recorder.Main(recorder.Release{Name: "1.20", DefaultLocalCluster: true, AllowLocalhost: allowLocalhost, Prefixes: prefixes, Engine: engine})
}

func allowLocalhost(when string) {
	option.Config.UnsafeDaemonConfigOption.AllowLocalhost = when
}

func prefixes(rules api.Rules) []netip.Prefix {
	return policy.GetCIDRPrefixes(utils.RulesToPolicyEntries(rules))
}

// owner has no policy yet.
type owner struct {
	recorder.Owner
}

func (owner) PreviousMapStateSizes() policy.MapStateSizes { return policy.MapStateSizes{} }

// namedPorts are those of all peers, by identity.
type namedPorts struct {
	all types.NamedPortMultiMap
}

func (n namedPorts) GetNamedPorts() types.NamedPortMultiMap { return n.all }

func engine(logger *slog.Logger, world *recorder.World, rules api.Rules) recorder.Compute {
	repository := policy.NewPolicyRepository(logger, world.Identities, recorder.Certificates{}, recorder.Translator(logger),
		identitymanager.NewIDManager(logger), policytest.NewPolicyMetricsNoop())
	repository.UpdateIdentities(world.Identities, nil)
	ports := types.NewNamedPortMultiMap()
	for _, peer := range world.Peers {
		ports.Update(peer.Identity.ID, nil, peer.Ports)
	}
	repository.SetNamedPortsGetter(namedPorts{ports})
	repository.MustAddPolicyEntries(utils.RulesToPolicyEntries(rules))
	return func(subject *recorder.Peer) (*recorder.Computed, error) {
		selected, _, err := repository.ComputeSelectorPolicy(subject.Identity)
		if err != nil {
			return nil, err
		}
		here := owner{recorder.Owner{Peer: subject}}
		computed := selected.DistillPolicy(logger, here, map[string]uint16{policy.FallbackRedirectID: math.MaxUint16})
		of := computed.SelectorPolicy
		return &recorder.Computed{
			Policy: computed, Ingress: of.IngressPolicyEnabled, Egress: of.EgressPolicyEnabled, Doubt: doubt(computed),
		}, computed.Ready()
	}
}
