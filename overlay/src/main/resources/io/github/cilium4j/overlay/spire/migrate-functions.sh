
fail() {
  printf 'stopped: %s\n' "$*" >&2
  exit 1
}

say() {
  printf '  %s\n' "$*"
}

# Runs a command every five seconds until it succeeds, at most for some seconds.
wait_for() {
  left=$1
  shift
  until "$@"; do
    [ "$left" -gt 0 ] || return 1
    sleep 5
    left=$((left - 5))
  done
}

# Runs "kubectl get" for one object and prints nothing when there is none. No answer is not an empty answer: callers end the
# script on it, also where the shell itself would go on.
get() {
  kubectl get "$@" --ignore-not-found || fail "kubectl get $1 $2 gave no answer; run this again"
}

# Whether a text is "class size" of the volume that is wanted; the API server writes sizes its own way.
fits() {
  [ "$1" = "$class $size" ] || [ "$1" = "$class $canonical_size" ]
}

claim_phase() {
  get pvc "$claim" -n "$namespace" -o 'jsonpath={.status.phase}'
}

is_claim_bound() {
  phase=$(claim_phase) || exit 1
  [ "$phase" = Bound ]
}

server_exists() {
  found=$(get statefulset "$server" -n "$namespace" -o name) || exit 1
  [ -n "$found" ]
}

# "class size" of the volume of the StatefulSet; empty when it has none, or does not exist.
server_store() {
  get statefulset "$server" -n "$namespace" -o \
    'jsonpath={range .spec.volumeClaimTemplates[?(@.metadata.name=="spire-data")]}{.spec.storageClassName} {.spec.resources.requests.storage}{end}'
}

has_server_volume() {
  store=$(server_store) || exit 1
  fits "$store"
}

# The values in the cluster, with a mark that keeps line ends at their end.
values_now() {
  get helmchartconfig "$chart" -n "$kube_system" -o 'jsonpath={.spec.valuesContent}' || exit 1
  printf x
}

values_of() {
  cat "$here/$1"
  printf x
}

conditions_of() {
  get job "$1" -n "$kube_system" -o 'jsonpath={range .status.conditions[*]}{.type}={.status} {end}'
}

# Whether Helm does not run. Ends the script when it has failed: with failurePolicy reinstall its next run uninstalls Cilium.
is_helm_idle() {
  found=$(get job "$helm_job" -n "$kube_system" -o name) || exit 1
  [ -n "$found" ] || return 0
  conditions=$(conditions_of "$helm_job") || exit 1
  case $conditions in
    *Complete=True*) return 0 ;;
    *Failed=True*) fail "the last run of Helm failed: read the log of job/$helm_job in $kube_system, and plan again (M-03)" ;;
    *) return 1 ;;
  esac
}

is_storage_ready() {
  if [ -n "$class" ]; then
    found=$(get storageclass "$class" -o name) || exit 1
    [ -n "$found" ] || return 1
  fi
  [ "$provider" = rook ] || return 0
  phase=$(kubectl get cephcluster -n "$storage_namespace" -o 'jsonpath={.items[0].status.phase}') || return 1
  [ "$phase" = Ready ] || return 1
  if [ -n "$pool" ]; then
    phase=$(get cephblockpool "$pool" -n "$storage_namespace" -o 'jsonpath={.status.phase}') || exit 1
  else
    phase=$(kubectl get cephblockpool -n "$storage_namespace" -o 'jsonpath={.items[0].status.phase}') || return 1
  fi
  [ "$phase" = Ready ]
}

storage_ready() {
  wait_for 900 is_storage_ready || fail "the storage is not ready; SPIRE stays as it is, run this again later (M-01)"
  say 'it is ready'
}

create_claim() {
  found=$(get pvc "$claim" -n "$namespace" -o 'jsonpath={.spec.storageClassName} {.spec.resources.requests.storage}')
  if [ -n "$found" ]; then
    fits "$found" ||
      fail "the claim $claim asks for something else than $size of $class; nothing was deleted (M-08)"
    say 'it is there'
  else
    kubectl create -f "$here/claim.yaml"
  fi
}

claim_bound() {
  if [ "$binding" = WaitForFirstConsumer ]; then
    say 'its class waits for the first pod'
  else
    wait_for 120 is_claim_bound || fail "the claim is $(claim_phase); nothing was deleted, see to the storage (M-02)"
    say 'it is Bound'
  fi
}

helm_idle() {
  wait_for 600 is_helm_idle || fail "Helm still runs; nothing was deleted, run this again later"
  say 'it does not run'
}

job_is() {
  conditions=$(conditions_of "$1") || exit 1
  case $conditions in
    *"$2=True"*) return 0 ;;
    *) return 1 ;;
  esac
}

remove_files() {
  for job in $cleanup_jobs; do
    if job_is "$job" Failed; then
      kubectl delete job "$job" -n "$kube_system" --ignore-not-found
    fi
    found=$(get job "$job" -n "$kube_system" -o name)
    if [ -z "$found" ]; then
      kubectl create -f "$here/$job.yaml"
    fi
  done
  for job in $cleanup_jobs; do
    wait_for 120 job_is "$job" Complete ||
      fail "job/$job in $kube_system is not complete, so a node may still have the file; the values were not changed (M-06)"
    say "job/$job is complete"
  done
}

# What must be true at the moment when the StatefulSet goes; it may be long since the plan was made.
require_safe_deletion() {
  now=$(values_now)
  [ "$now" = "$(values_of values-before.yaml)" ] || [ "$now" = "$(values_of values-after.yaml)" ] ||
    fail 'the values of Cilium changed since the plan was made; nothing was deleted, plan again'
  retention=$(get statefulset "$server" -n "$namespace" -o 'jsonpath={.spec.persistentVolumeClaimRetentionPolicy.whenDeleted}')
  [ "$retention" != Delete ] ||
    fail "the StatefulSet deletes its claims when it is deleted; nothing was deleted"
  [ "$urgent" = yes ] || is_helm_idle || fail 'Helm runs; nothing was deleted, run this again later'
}

delete_server() {
  if ! server_exists; then
    say 'there is none'
  elif has_server_volume; then
    say 'it has the volume already'
  else
    require_safe_deletion
    kubectl delete statefulset "$server" -n "$namespace" --ignore-not-found --timeout=60s
  fi
}

patch_values() {
  now=$(values_now)
  if [ "$now" = "$(values_of values-after.yaml)" ]; then
    say 'they are set'
  elif [ "$now" = "$(values_of values-before.yaml)" ]; then
    if server_exists && ! has_server_volume; then
      fail 'the StatefulSet without a volume is there again; nothing was changed, run this again (M-03)'
    fi
    kubectl patch helmchartconfig "$chart" -n "$kube_system" --type json --patch-file "$here/values-patch.json"
  else
    fail 'the values of Cilium changed since the plan was made; nothing was changed, plan again (M-04)'
  fi
}

is_applied() {
  has_server_volume && is_helm_idle
}

is_cilium_there() {
  ready=$(get daemonset cilium -n "$kube_system" -o 'jsonpath={.status.numberReady}') || exit 1
  [ "${ready:-0}" -ge 1 ]
}

helm_applied() {
  if ! wait_for 300 is_applied; then
    if is_helm_idle && ! server_exists; then
      say 'Helm has not run; its Job is deleted, and the controller makes it again (M-04)'
      kubectl delete job "$helm_job" -n "$kube_system" --ignore-not-found
    fi
    wait_for 600 is_applied || fail "Helm has not created the StatefulSet; read the log of job/$helm_job in $kube_system (M-04)"
  fi
  wait_for 600 is_cilium_there || fail 'no agent of Cilium is ready'
  say 'the StatefulSet has the volume'
}

server_ready() {
  kubectl rollout status "statefulset/$server" -n "$namespace" --timeout=300s ||
    fail "the server is not ready; its claim is $(claim_phase) (M-02)"
  is_claim_bound || fail "the claim is $(claim_phase) (M-02)"
}

# Restarts a workload once for the StatefulSet that is there now.
restart_once() {
  uid=$(get statefulset "$server" -n "$namespace" -o 'jsonpath={.metadata.uid}')
  mark=$(get "$1" "$2" -n "$3" -o 'jsonpath={.metadata.annotations.cilium4j\.io/restarted-for}')
  if [ "$mark" = "$uid" ]; then
    say 'it was restarted already'
    return 0
  fi
  kubectl rollout restart "$1/$2" -n "$3"
  kubectl rollout status "$1/$2" -n "$3" "--timeout=$4"
  kubectl annotate "$1/$2" -n "$3" --overwrite "cilium4j.io/restarted-for=$uid"
}

restart_agents() {
  restart_once daemonset spire-agent "$namespace" 120s
}

restart_operator() {
  restart_once deployment cilium-operator "$kube_system" 60s
}

# Whether "ready wanted" are the same number, and not 0.
is_all() {
  [ "${1%% *}" = "${1##* }" ] && [ "${1%% *}" != 0 ] && [ -n "${1%% *}" ]
}

is_everything_ready() {
  count=$(get statefulset "$server" -n "$namespace" -o 'jsonpath={.status.readyReplicas} {.spec.replicas}') || exit 1
  is_all "$count" || return 1
  count=$(get daemonset spire-agent -n "$namespace" -o 'jsonpath={.status.numberReady} {.status.desiredNumberScheduled}') ||
    exit 1
  is_all "$count"
}

verify() {
  wait_for 900 is_everything_ready || fail 'server or agents are not ready; see docs/spire.md (M-05)'
  entries=$(kubectl exec -n "$kube_system" ds/cilium -c cilium-agent -- cilium-dbg bpf auth list | grep -c spire || :)
  say "ready; the table of authentications of one agent has ${entries:-0} lines with spire"
  [ "${entries:-0}" -gt 0 ] || say 'with mutual-auth-required in force and no line here after some minutes, see docs/spire.md (M-05)'
}

step() {
  printf 'step %s: %s\n' "$1" "$2"
  "$3"
}
