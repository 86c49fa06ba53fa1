#!/bin/sh
# kubectl before a cluster that is a folder, $STATE. It knows the calls of the script and no others. Changes are written to
# $STATE/calls; the one with the number $DIE_BEFORE or $DIE_AFTER ends the script there.
set -eu
cd "$STATE"

change() {
  number=$(($(cat count) + 1))
  echo "$number" >count
  printf '%s\n' "$call" | sed 's#-f /.*/#-f #; s#-file /.*/#-file #' >>calls
  [ "$number" != "${DIE_BEFORE-}" ] || exit 1
}

changed() {
  [ "$(cat count)" != "${DIE_AFTER-}" ] || exit 1
}

helm_runs() {
  if [ -f server ] && [ "$(cat server)" = none ]; then
    echo 'Cilium was uninstalled' >>harm
  fi
  echo 'ceph-block 1Gi' >server
  [ -f claim ] || echo 'ceph-block 1Gi' >claim
}

name_of() {
  [ ! -f "$1" ] || echo "$1"
}

call=$*
case $call in
  "${NO_ANSWER_TO:-none}"*) exit 1 ;;
esac
case $call in
  'create -f '*/claim.yaml) change && cp "$WANTED" claim && changed ;;
  'create -f '*/spire-storage-file-cleanup-*)
    job=${call##*/}
    change
    [ ! -f "${job%.yaml}" ] || exit 1
    echo "${JOB_ENDS:-Complete}=True " >"${job%.yaml}"
    changed
    ;;
  'delete job '*) change && rm -f "$3" && changed ;;
  'delete statefulset spire-server '*) change && rm -f server && changed ;;
  'patch helmchartconfig '*) change && cp "${call##* --patch-file }.after" values && helm_runs && changed ;;
  'rollout restart '*) change && changed ;;
  'rollout status '*) ;;
  'annotate '*) change && echo "${call##*=}" >"marked-${2#*/}" && changed ;;
  'exec '*) printf '1 2 3 spire\n4 5 6 spire\n' ;;
  'get storageclass ceph-block '*) name_of storageclass ;;
  'get cephcluster '* | 'get cephblockpool '*) printf Ready ;;
  'get pvc '*status.phase*) [ ! -f claim ] || printf Bound ;;
  'get pvc '*storageClassName*) [ ! -f claim ] || printf %s "$(cat claim)" ;;
  'get job '*'-o name'*) name_of "$3" ;;
  'get job '*conditions*) [ ! -f "$3" ] || cat "$3" ;;
  'get helmchartconfig '*) cat values ;;
  'get statefulset '*'-o name'*) name_of server ;;
  'get statefulset '*volumeClaimTemplates*) [ ! -f server ] || [ "$(cat server)" = none ] || printf %s "$(cat server)" ;;
  'get statefulset '*whenDeleted*) printf %s "${WHEN_DELETED:-Retain}" ;;
  'get statefulset '*metadata.uid*) printf uid-7 ;;
  'get statefulset '*readyReplicas*) printf '1 1' ;;
  'get daemonset cilium '*) printf 3 ;;
  'get daemonset spire-agent '*numberReady*) printf '3 3' ;;
  'get daemonset spire-agent '*annotations*) [ ! -f marked-spire-agent ] || printf %s "$(cat marked-spire-agent)" ;;
  'get deployment '*annotations*) [ ! -f marked-cilium-operator ] || printf %s "$(cat marked-cilium-operator)" ;;
  *)
    echo "unknown call: kubectl $call" >&2
    exit 64
    ;;
esac
