package recorder

import (
	"encoding/json"
	"fmt"
	"log/slog"
	"regexp"
	"strings"

	v2 "github.com/cilium/cilium/pkg/k8s/apis/cilium.io/v2"
	"github.com/cilium/cilium/pkg/policy/api"
	"github.com/cilium4j/cilium4j/conformance/cilium/cases"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	kjson "sigs.k8s.io/json"
	"sigs.k8s.io/yaml"
)

// typedPolicy is a CiliumNetworkPolicy or CiliumClusterwideNetworkPolicy.
type typedPolicy interface {
	Parse(logger *slog.Logger, clusterName string) (api.Rules, error)
	GetNamespace() string
	GetName() string
}

// judge answers for one policy, and returns its rules when the agent imports it. It says why it is not sure of an answer.
func (r *recorder) judge(text, cluster string) (answer cases.PolicyAnswer, rules api.Rules, unsure string) {
	object, err := yaml.YAMLToJSON([]byte(text))
	if err != nil {
		return cases.PolicyAnswer{Decode: err.Error(), Schema: []string{err.Error()}}, nil, ""
	}
	var meta metav1.TypeMeta
	definition := r.definitions["CiliumNetworkPolicy"]
	if json.Unmarshal(object, &meta) == nil && r.definitions[meta.Kind] != nil {
		definition = r.definitions[meta.Kind]
	}
	answer.Schema = definition.judge(object, true)
	if dropped := definition.judge(object, false); (len(dropped) == 0) != (len(answer.Schema) == 0) {
		unsure = "the API server drops null before it validates"
	}
	rules = r.imported(object, meta.Kind, cluster, &answer)
	return answer, rules, unsure
}

// imported asks the agent. A panic, which ends a real agent, counts as an answer of Parse.
func (r *recorder) imported(object []byte, kind, cluster string, answer *cases.PolicyAnswer) (rules api.Rules) {
	defer func() {
		if panicked := recover(); panicked != nil {
			answer.Parse = fmt.Sprintf("panic: %v", panicked)
		}
	}()
	typed, err := decode(object, kind)
	if err != nil {
		answer.Decode = err.Error()
		return nil
	}
	rules, err = typed.Parse(r.logger, cluster)
	if err != nil {
		answer.Parse = ordered(err.Error())
		return nil
	}
	answer.Valid = true
	return rules
}

var combining = regexp.MustCompile(`combining (\w+) and (\w+) is`)

// ordered puts two members in order that the agent names in the order of a Go map.
func ordered(said string) string {
	names := combining.FindStringSubmatch(said)
	if names == nil || names[1] < names[2] {
		return said
	}
	return strings.Replace(said, names[0], "combining "+names[2]+" and "+names[1]+" is", 1)
}

// decode reads as the agent's client does.
func decode(object []byte, kind string) (typedPolicy, error) {
	if kind == "CiliumClusterwideNetworkPolicy" {
		var typed v2.CiliumClusterwideNetworkPolicy
		return &typed, kjson.UnmarshalCaseSensitivePreserveInts(object, &typed)
	}
	var typed v2.CiliumNetworkPolicy
	return &typed, kjson.UnmarshalCaseSensitivePreserveInts(object, &typed)
}
