#!/bin/sh
# Times whole processes: cilium4j check on one file and on 1,000 policy files, and kubeconform beside it in the same run;
# cilium4j render of the example cluster dev, cilium4j check of its tree, and kubectl kustomize of its kustomizations.
#
# usage: benchmarks/startup.sh [RUNS]        5 runs when not given; every run and the median are printed
#
# kubeconform is installed into the work folder through Go when Go is there, else its rows are left out. It validates
# against a JSON schema of CiliumNetworkPolicy made from this project's field tables.
set -eu

runs=${1:-5}
home=$(CDPATH='' cd -- "$(dirname "$0")/.." && pwd -P)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

policy() {
  printf 'apiVersion: cilium.io/v2\nkind: CiliumNetworkPolicy\nmetadata:\n  name: policy-%s\n  namespace: shop\nspec:\n' "$1"
  printf '  endpointSelector:\n    matchLabels:\n      app: web-%s\n  ingress:\n' "$1"
  for rule in 1 2 3 4 5 6 7 8; do
    printf '  - fromEndpoints:\n    - matchLabels:\n        app: client-%s\n' "$rule"
    printf '    toPorts:\n    - ports:\n      - port: "80%s"\n        protocol: TCP\n' "$rule"
  done
}

now() { date +%s%N; }

# measure LABEL COMMAND...
measure() {
  label=$1
  shift
  times=
  "$@" >/dev/null 2>&1 || [ $? -eq 1 ] || { echo "$label: failed: $*" >&2; exit 1; }
  i=0
  while [ "$i" -lt "$runs" ]; do
    start=$(now)
    "$@" >/dev/null 2>&1 || [ $? -eq 1 ]
    times="$times $((($(now) - start) / 1000000))"
    i=$((i + 1))
  done
  median=$(printf '%s\n' $times | sort -n | sed -n "$(((runs + 1) / 2))p")
  printf '%-44s median %5s ms   runs:%s\n' "$label" "$median" "$times"
}

mkdir "$work/many"
i=0
while [ "$i" -lt 1000 ]; do
  policy "$i" >"$work/many/policy-$i.yaml"
  i=$((i + 1))
done
cp "$work/many/policy-0.yaml" "$work/one.yaml"

printf '%s cores, %s, policy file of %s bytes\n' "$(getconf _NPROCESSORS_ONLN)" "$(uname -sm)" "$(wc -c <"$work/one.yaml" | tr -d ' ')"
export CILIUM4J_JAVA_OPTS=-Xmx256m
"$home/cilium4j" --version
measure 'cilium4j check, one file' "$home/cilium4j" check "$work/one.yaml"
measure 'cilium4j check, 1,000 files' "$home/cilium4j" check "$work/many"

# A cold render: the folder is new each time.
render() {
  rm -rf "$work/tree"
  "$home/cilium4j" render "$home/examples/clusters/dev/config.yaml" --out "$work/tree"
}

kustomize() {
  for kustomization in "$work"/tree/deploy/argocd/apps/cilium/kustomize/*/; do
    kubectl kustomize "$kustomization" || return 1
  done
}

measure 'cilium4j render, cluster dev' render
measure 'cilium4j check, the tree of dev' "$home/cilium4j" check "$work/tree"
if command -v kubectl >/dev/null; then
  measure 'kubectl kustomize, the tree of dev' kustomize
else
  echo 'kubectl kustomize: left out, it needs kubectl'
fi

if command -v go >/dev/null && command -v python3 >/dev/null; then
  GOBIN=$work/bin go install github.com/yannh/kubeconform/cmd/kubeconform@v0.7.0 2>/dev/null || true
fi
if [ -x "$work/bin/kubeconform" ]; then
  mkdir "$work/schema"
  python3 "$home/benchmarks/crd_schema.py" CiliumNetworkPolicy >"$work/schema/ciliumnetworkpolicy_v2.json"
  location="$work/schema/{{.ResourceKind}}_{{.ResourceAPIVersion}}.json"
  measure 'kubeconform, one file' "$work/bin/kubeconform" -strict -schema-location "$location" "$work/one.yaml"
  measure 'kubeconform, 1,000 files' "$work/bin/kubeconform" -strict -n 2 -schema-location "$location" "$work/many"
else
  echo 'kubeconform: left out, it needs Go and Python'
fi
