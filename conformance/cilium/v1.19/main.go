// Command v1.19 records what Cilium 1.19 answers to cases.
package main

import (
	"log/slog"
	"net/netip"
	"sync"

	"github.com/cilium/cilium/pkg/identity/identitymanager"
	"github.com/cilium/cilium/pkg/option"
	"github.com/cilium/cilium/pkg/policy"
	"github.com/cilium/cilium/pkg/policy/api"
	"github.com/cilium/cilium/pkg/policy/utils"
	policytest "github.com/cilium/cilium/pkg/testutils/policy"
	"github.com/cilium/cilium/pkg/types"
	"github.com/cilium/cilium/pkg/u8proto"
	"github.com/cilium4j/cilium4j/conformance/cilium/recorder"
)

func main() {
	recorder.Main(recorder.Release{Name: "1.19", DefaultLocalCluster: true, AllowLocalhost: allowLocalhost, Prefixes: prefixes, Engine: engine})
}

func allowLocalhost(when string) {
	option.Config.AllowLocalhost = when
}

func prefixes(rules api.Rules) []netip.Prefix {
	return policy.GetCIDRPrefixes(utils.RulesToPolicyEntries(rules))
}

// owner has no policy yet.
type owner struct {
	recorder.Owner
}

func (owner) PreviousMapState() *policy.MapState { return nil }

func engine(logger *slog.Logger, world *recorder.World, rules api.Rules) recorder.Compute {
	manager := identitymanager.NewIDManager(logger)
	repository := policy.NewPolicyRepository(logger, world.Identities, recorder.Certificates{}, recorder.Translator(logger), manager,
		policytest.NewPolicyMetricsNoop())
	var told sync.WaitGroup
	repository.GetSubjectSelectorCache().UpdateIdentities(world.Identities, nil, &told)
	told.Wait()
	repository.MustAddPolicyEntries(utils.RulesToPolicyEntries(rules))
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
		here := owner{recorder.Owner{Peer: subject, EgressPort: func(name string, proto u8proto.U8proto) uint16 {
			port, _ := ports.GetNamedPort(name, proto)
			return port
		}}}
		computed := selected.DistillPolicy(logger, here, recorder.Redirects(selected, here.Owner))
		of := computed.SelectorPolicy
		return &recorder.Computed{Policy: computed, Ingress: of.IngressPolicyEnabled, Egress: of.EgressPolicyEnabled}, computed.Ready()
	}
}
