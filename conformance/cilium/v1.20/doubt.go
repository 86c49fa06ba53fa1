package main

import (
	"github.com/cilium/cilium/pkg/identity"
	"github.com/cilium/cilium/pkg/policy"
	"github.com/cilium/cilium/pkg/policy/types"
)

// doubt finds the keys for which 1.20.2 decides in two ways: of two allows of one precedence, its lookup takes the authentication of
// the shorter prefix, and its datapath (bpf/lib/policy.h) that of the longer one.
func doubt(computed *policy.EndpointPolicy) func(types.Key) bool {
	return func(key types.Key) bool {
		own, ofOwn := longest(computed, key, key.Identity)
		wider, ofAll := longest(computed, key, aggregate(key.Identity))
		if ofOwn == nil || ofAll == nil || ofOwn.IsDeny() || ofAll.IsDeny() || ofOwn.Precedence != ofAll.Precedence {
			return false
		}
		winner, other := ofOwn, ofAll
		if wider.PrefixLength() > own.PrefixLength() {
			winner, other = ofAll, ofOwn
		}
		auth := winner.AuthRequirement.AuthType()
		if !winner.AuthRequirement.IsExplicit() {
			auth = max(auth, other.AuthRequirement.AuthType())
		}
		said, _, _ := computed.Lookup(key)
		return said.AuthRequirement.AuthType() != auth
	}
}

// longest is the entry of an identity with the longest prefix that covers a key.
func longest(computed *policy.EndpointPolicy, key types.Key, of identity.NumericIdentity) (best types.Key, entry *types.MapStateEntry) {
	for candidate, value := range computed.Entries() {
		covers := candidate.TrafficDirection() == key.TrafficDirection() && candidate.Identity == of &&
			(candidate.PortProtoIsBroader(key) || candidate.PortProtoIsEqual(key))
		if covers && (entry == nil || candidate.PrefixLength() > best.PrefixLength()) {
			best, entry = candidate, &value
		}
	}
	return best, entry
}

// aggregate is the identity whose entries hold for a peer as well.
func aggregate(of identity.NumericIdentity) identity.NumericIdentity {
	switch {
	case of < 100:
		return identity.IdentityUnknown
	case of.Scope() == identity.IdentityScopeLocal:
		return identity.ReservedIdentityAggregateWorld
	case of.ClusterID() != 0:
		return identity.ReservedIdentityAggregateClusterMesh
	}
	return identity.ReservedIdentityAggregateCluster
}
