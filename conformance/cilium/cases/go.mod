module github.com/cilium4j/cilium4j/conformance/cilium/cases

go 1.24
