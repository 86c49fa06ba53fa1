// Command templatepatch executes the templatePatch of rendered ApplicationSets the way Argo CD does, with Go's
// text/template and missingkey=error, and prints what comes out, one JSON object on a line.
//
// Each argument is the folder of a rendered tree. A tree is executed with its configuration as it is, and once more for
// each flag of the configuration with that flag turned over.
package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"strings"
	"text/template"

	"sigs.k8s.io/yaml"
)

// execution is one line of the recording.
type execution struct {
	Cluster string `json:"cluster"`
	// Input is the SHA-256 of the template and the configuration: whether the recording is of today's tree.
	Input string `json:"input"`
	// Turned is the flag that was turned over; empty for the configuration as it is.
	Turned  string `json:"turned"`
	Patch   any    `json:"patch,omitempty"`
	Failure string `json:"failure,omitempty"`
}

func main() {
	out := json.NewEncoder(os.Stdout)
	out.SetEscapeHTML(false)
	for _, tree := range os.Args[1:] {
		if err := record(tree, out); err != nil {
			fmt.Fprintf(os.Stderr, "%s: %v\n", tree, err)
			os.Exit(1)
		}
	}
}

func record(tree string, out *json.Encoder) error {
	config, err := os.ReadFile(filepath.Join(tree, "deploy/argocd/config/config.yaml"))
	if err != nil {
		return err
	}
	patch, err := templatePatch(filepath.Join(tree, "deploy/argocd/apps/cilium/applicationset.yaml"))
	if err != nil {
		return err
	}
	hash := sha256.Sum256(append([]byte(patch), config...))
	flags, err := flagsOf(config)
	if err != nil {
		return err
	}
	for _, flag := range append([]string{""}, flags...) {
		line := execution{Cluster: filepath.Base(tree), Input: hex.EncodeToString(hash[:]), Turned: flag}
		if line.Patch, err = execute(patch, config, flag); err != nil {
			line.Failure = err.Error()
		}
		if err := out.Encode(line); err != nil {
			return err
		}
	}
	return nil
}

func templatePatch(file string) (string, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return "", err
	}
	var set struct {
		Spec struct {
			GoTemplateOptions []string `json:"goTemplateOptions"`
			TemplatePatch     string   `json:"templatePatch"`
		} `json:"spec"`
	}
	if err := yaml.Unmarshal(text, &set); err != nil {
		return "", err
	}
	if strings.Join(set.Spec.GoTemplateOptions, " ") != "missingkey=error" {
		return "", fmt.Errorf("goTemplateOptions is %q", set.Spec.GoTemplateOptions)
	}
	return set.Spec.TemplatePatch, nil
}

// flagsOf returns the paths of all booleans, sorted.
func flagsOf(config []byte) ([]string, error) {
	var root map[string]any
	if err := yaml.Unmarshal(config, &root); err != nil {
		return nil, err
	}
	var flags []string
	var walk func(prefix string, node map[string]any)
	walk = func(prefix string, node map[string]any) {
		for key, value := range node {
			switch value := value.(type) {
			case map[string]any:
				walk(prefix+key+".", value)
			case bool:
				flags = append(flags, prefix+key)
			}
		}
	}
	walk("", root)
	sort.Strings(flags)
	return flags, nil
}

func execute(patch string, config []byte, turned string) (any, error) {
	var root map[string]any
	if err := yaml.Unmarshal(config, &root); err != nil {
		return nil, err
	}
	turn(root, turned)
	parsed, err := template.New("templatePatch").Option("missingkey=error").Parse(patch)
	if err != nil {
		return nil, err
	}
	var text bytes.Buffer
	if err := parsed.Execute(&text, root); err != nil {
		return nil, err
	}
	var result any
	err = yaml.UnmarshalStrict(text.Bytes(), &result)
	return result, err
}

func turn(root map[string]any, flag string) {
	if flag == "" {
		return
	}
	steps := strings.Split(flag, ".")
	node := root
	for _, step := range steps[:len(steps)-1] {
		node = node[step].(map[string]any)
	}
	last := steps[len(steps)-1]
	node[last] = !node[last].(bool)
}
