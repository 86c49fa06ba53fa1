package main

import (
	"maps"

	"github.com/cilium4j/cilium4j/conformance/cilium/cases"
)

type peers = map[string]cases.Peer

func pod(namespace string, labels map[string]string, ports map[string]map[string]uint16) cases.Peer {
	all := map[string]string{"io.kubernetes.pod.namespace": namespace, "io.cilium.k8s.namespace.labels.kubernetes.io/metadata.name": namespace}
	switch namespace {
	case "shop":
		all["io.cilium.k8s.namespace.labels.team"] = "retail"
	case "bank":
		all["io.cilium.k8s.namespace.labels.team"] = "finance"
		all["io.cilium.k8s.namespace.labels.env"] = "prod"
	}
	maps.Copy(all, labels)
	return cases.Peer{Labels: all, Ports: ports}
}

func with(set peers, more peers) peers {
	joined := maps.Clone(set)
	maps.Copy(joined, more)
	return joined
}

// peerSets are the sets that cases name.
func peerSets() map[string]peers {
	town := peers{
		"shop-web":  pod("shop", map[string]string{"app": "web", "tier": "front"}, map[string]map[string]uint16{"TCP": {"http": 8080, "metrics": 9100}}),
		"shop-api":  pod("shop", map[string]string{"app": "api", "tier": "back", "io.cilium.k8s.policy.serviceaccount": "api"}, map[string]map[string]uint16{"TCP": {"http": 9090, "grpc": 9091}}),
		"shop-db":   pod("shop", map[string]string{"app": "db", "tier": "data", "example.com/owner": "dba"}, map[string]map[string]uint16{"TCP": {"sql": 5432}}),
		"bank-web":  pod("bank", map[string]string{"app": "web", "tier": "front"}, map[string]map[string]uint16{"TCP": {"http": 8080}, "UDP": {"quic": 8443}}),
		"bank-job":  pod("bank", map[string]string{"app": "job"}, nil),
		"dns":       pod("kube-system", map[string]string{"k8s-app": "kube-dns"}, map[string]map[string]uint16{"UDP": {"dns": 53}, "TCP": {"dns-tcp": 53}}),
		"host":      {Reserved: []string{"host"}, Labels: map[string]string{"pool": "a", "kubernetes.io/hostname": "n1"}},
		"node":      {Reserved: []string{"remote-node"}},
		"apiserver": {Reserved: []string{"kube-apiserver", "remote-node"}},
		"probe":     {Reserved: []string{"health"}},
		"gate":      {Reserved: []string{"ingress"}},
		"lan":       {IP: "10.20.1.5"},
		"office":    {IP: "10.20.30.40"},
		"plant":     {IP: "10.99.0.1"},
		"assets":    {IP: "151.101.1.69", Names: []string{"assets.example.net"}},
		"mail":      {IP: "203.0.113.9", Names: []string{"mx.example.org", "smtp.mail.example.org"}},
		"resolver":  {IP: "1.1.1.1"},
	}
	return map[string]peers{
		"town": town,
		"mesh": with(town, peers{
			"far-web": pod("shop", map[string]string{"app": "web", "tier": "front", "io.cilium.k8s.policy.cluster": "west"}, map[string]map[string]uint16{"TCP": {"http": 8080}}),
			"far-job": pod("bank", map[string]string{"app": "job", "io.cilium.k8s.policy.cluster": "west"}, nil),
		}),
		"dual": with(town, peers{"lan6": {IP: "2001:db8:1::5"}, "net6": {IP: "2606:4700::1111"}, "site6": {IP: "fd12:3456::7", Names: []string{"v6.example.net"}}}),
		"edge": with(town, peers{
			"fresh": {Reserved: []string{"init"}}, "foreign": {Reserved: []string{"unmanaged"}},
			"pod-host": pod("shop", map[string]string{"app": "odd", "host": "x"}, nil), "pod-init": pod("shop", map[string]string{"app": "odd", "init": ""}, nil),
		}),
	}
}
