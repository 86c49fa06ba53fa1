module github.com/cilium4j/cilium4j/conformance/cilium/recorder

go 1.24.0

require (
	github.com/cilium/cilium v1.18.6
	github.com/cilium4j/cilium4j/conformance/cilium/cases v0.0.0
	k8s.io/apiextensions-apiserver v0.33.3
	k8s.io/apimachinery v0.33.3
	k8s.io/apiserver v0.33.3
	sigs.k8s.io/yaml v1.5.0
)
