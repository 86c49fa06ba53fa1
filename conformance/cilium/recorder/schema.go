package recorder

import (
	"context"
	"fmt"
	"log/slog"

	"github.com/cilium/cilium/pkg/k8s/apis/cilium.io/client"
	"k8s.io/apiextensions-apiserver/pkg/apis/apiextensions"
	apiextensionsv1 "k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/v1"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/schema"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/schema/cel"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/schema/defaulting"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/schema/listtype"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/schema/objectmeta"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/schema/pruning"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/validation"
	metavalidation "k8s.io/apimachinery/pkg/api/validation"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/util/validation/field"
	celconfig "k8s.io/apiserver/pkg/apis/cel"
	kjson "sigs.k8s.io/json"
)

// definition judges objects of one kind as an API server that holds the release's CustomResourceDefinition.
type definition struct {
	namespaced bool
	structural *schema.Structural
	schema     validation.SchemaValidator
	cel        *cel.Validator
}

func definitions(logger *slog.Logger) (map[string]*definition, error) {
	all := map[string]*definition{}
	for _, name := range []string{client.CNPCRDName, client.CCNPCRDName} {
		crd := client.GetPregeneratedCRD(logger, name)
		read, err := define(crd)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		all[crd.Spec.Names.Kind] = read
	}
	return all, nil
}

func define(crd apiextensionsv1.CustomResourceDefinition) (*definition, error) {
	var internal apiextensions.JSONSchemaProps
	err := apiextensionsv1.Convert_v1_JSONSchemaProps_To_apiextensions_JSONSchemaProps(
		crd.Spec.Versions[0].Schema.OpenAPIV3Schema, &internal, nil)
	if err != nil {
		return nil, err
	}
	structural, err := schema.NewStructural(&internal)
	if err != nil {
		return nil, err
	}
	validator, _, err := validation.NewSchemaValidator(&internal)
	if err != nil {
		return nil, err
	}
	return &definition{
		namespaced: crd.Spec.Scope == apiextensionsv1.NamespaceScoped,
		structural: structural,
		schema:     validator,
		cel:        cel.NewValidator(structural, true, celconfig.PerCallLimit),
	}, nil
}

// judge returns what the API server has against a new object under strict field validation.
//
// It drops null where the schema does not allow it before it validates, unless nulls are to be kept.
func (d *definition) judge(object []byte, keepNulls bool) []string {
	var tree map[string]any
	if err := kjson.UnmarshalCaseSensitivePreserveInts(object, &tree); err != nil {
		return []string{err.Error()}
	}
	strict, said := d.admit(tree, keepNulls)
	for _, err := range d.validate(tree) {
		said = append(said, err.Error())
	}
	return append(strict, said...)
}

// admit does what the API server does to an object when it reads it, and returns the unknown fields and its errors.
func (d *definition) admit(tree map[string]any, keepNulls bool) (unknown, said []string) {
	metadata, found, paths, err := objectmeta.GetObjectMetaWithOptions(tree, objectmeta.ObjectMetaOptions{ReturnUnknownFieldPaths: true})
	if err != nil {
		return nil, []string{err.Error()}
	}
	options := schema.UnknownFieldPathOptions{TrackUnknownFieldPaths: true}
	for _, path := range append(paths, pruning.PruneWithOptions(tree, d.structural, true, options)...) {
		unknown = append(unknown, "unknown field "+path)
	}
	if !keepNulls {
		defaulting.PruneNonNullableNullsWithoutDefaults(tree, d.structural)
	}
	defaulting.Default(tree, d.structural)
	if found {
		metadata.Namespace = d.namespace(metadata.Namespace)
		if err := objectmeta.SetObjectMeta(tree, metadata); err != nil {
			said = append(said, err.Error())
		}
	}
	return unknown, said
}

// namespace is the one of the request: an object names its own, or is created in default.
func (d *definition) namespace(written string) string {
	if !d.namespaced {
		return ""
	}
	if written == "" {
		return "default"
	}
	return written
}

func (d *definition) validate(tree map[string]any) field.ErrorList {
	object := &unstructured.Unstructured{Object: runtime.DeepCopyJSON(tree)}
	delete(object.Object, "status")
	errs := metavalidation.ValidateObjectMetaAccessor(object, d.namespaced, metavalidation.NameIsDNSSubdomain, field.NewPath("metadata"))
	errs = append(errs, validation.ValidateCustomResource(nil, object.Object, d.schema)...)
	errs = append(errs, listtype.ValidateListSetsAndMaps(nil, d.structural, object.Object)...)
	if len(errs) == 0 && d.cel != nil {
		rules, _ := d.cel.Validate(context.Background(), nil, d.structural, object.Object, nil, celconfig.RuntimeCELCostBudget)
		errs = append(errs, rules...)
	}
	return errs
}
