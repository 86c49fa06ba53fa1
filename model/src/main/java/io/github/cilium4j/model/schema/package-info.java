/**
 * What the Kubernetes API server says of an object as it is written: its schema, defaults, CEL rules and names, for every kind
 * of Cilium and of its neighbours and for each version of Cilium, under strict validation of fields.
 *
 * <p>{@link io.github.cilium4j.model.schema.ApiServerJudge} needs no type of ours, so it also judges what no builder takes.
 * The tables beside it say what each kind has; nothing in here names a field of a schema, but the CEL rules do.
 */
@NullMarked
package io.github.cilium4j.model.schema;

import org.jspecify.annotations.NullMarked;
