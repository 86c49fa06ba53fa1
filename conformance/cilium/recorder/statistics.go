package recorder

import "github.com/cilium/cilium/pkg/spanstat"

// Statistics are nobody's business here; a computation wants some.
type Statistics struct {
	waiting, calculation spanstat.SpanStat
}

func (s *Statistics) WaitingForPolicyRepository() *spanstat.SpanStat { return &s.waiting }

func (s *Statistics) SelectorPolicyCalculation() *spanstat.SpanStat { return &s.calculation }
