package cases

import (
	"encoding/json"
	"slices"
)

// Answer is what one release says about a case.
type Answer struct {
	ID       string         `json:"id,omitempty"`
	Cilium   string         `json:"cilium,omitempty"`
	Policies []PolicyAnswer `json:"policies"`
	Flows    []FlowAnswer   `json:"flows,omitempty"`
	// Error stands in place of flows: the policies cannot be merged for an endpoint.
	Error string `json:"error,omitempty"`
	// Unsure says why the release is not to be asked this.
	Unsure string `json:"unsure,omitempty"`
}

// PolicyAnswer is what the agent and the API server say about one policy.
type PolicyAnswer struct {
	Valid  bool     `json:"valid"`
	Decode string   `json:"decode,omitempty"`
	Schema []string `json:"schema,omitempty"`
	Parse  string   `json:"parse,omitempty"`
}

// FlowAnswer is the decision at each end; nil where nothing is enforced.
type FlowAnswer struct {
	Egress  *End `json:"egress,omitempty"`
	Ingress *End `json:"ingress,omitempty"`
	// Doubtful says that the release's lookup and its datapath decide differently.
	Doubtful bool `json:"doubtful,omitempty"`
}

// End is the decision at one end of a flow.
type End struct {
	Verdict  string   `json:"verdict"`
	Enforced bool     `json:"enforced"`
	Found    bool     `json:"found"`
	Redirect bool     `json:"redirect,omitempty"`
	Auth     string   `json:"auth,omitempty"`
	Rules    []string `json:"rules,omitempty"`
}

// Same says whether two answers agree in everything that is not informative.
func (a Answer) Same(b Answer) bool {
	left, _ := json.Marshal(a.settled())
	right, _ := json.Marshal(b.settled())
	return string(left) == string(right)
}

// Agree drops the rules of a decision that another answer gives to others: when several tie, a release names one of them.
func (a Answer) Agree(other Answer) {
	for i := range min(len(a.Flows), len(other.Flows)) {
		a.Flows[i].Egress.agree(other.Flows[i].Egress)
		a.Flows[i].Ingress.agree(other.Flows[i].Ingress)
	}
}

func (e *End) agree(other *End) {
	if e != nil && other != nil && !slices.Equal(e.Rules, other.Rules) {
		e.Rules, other.Rules = nil, nil
	}
}

// settled drops what identifies the question and orders what comes out of Go maps.
func (a Answer) settled() Answer {
	a.ID, a.Cilium = "", ""
	policies := make([]PolicyAnswer, len(a.Policies))
	for i, policy := range a.Policies {
		policy.Schema = slices.Sorted(slices.Values(policy.Schema))
		policies[i] = policy
	}
	a.Policies = policies
	return a
}

// Settled is the answer as it is recorded.
func (a Answer) Settled() Answer {
	return a.settled()
}
