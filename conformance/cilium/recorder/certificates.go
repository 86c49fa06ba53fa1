package recorder

import (
	"context"
	"log/slog"

	"github.com/cilium/cilium/pkg/crypto/certificatemanager"
	envoypolicy "github.com/cilium/cilium/pkg/envoy/policy"
	"github.com/cilium/cilium/pkg/policy/api"
)

// Certificates has every secret that a policy names.
type Certificates struct{}

func (Certificates) GetTLSContext(context.Context, *api.TLSContext, string) (ca, public, private string, inline bool, err error) {
	return "ca", "certificate", "key", false, nil
}

// Translator is the agent's own, over secrets that are all there.
func Translator(logger *slog.Logger) envoypolicy.EnvoyL7RulesTranslator {
	return envoypolicy.NewEnvoyL7RulesTranslator(logger, certificatemanager.NewMockSecretManagerInline())
}
