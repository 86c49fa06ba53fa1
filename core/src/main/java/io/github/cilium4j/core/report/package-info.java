/**
 * What a run of checks tells: a {@link io.github.cilium4j.core.report.Report} of findings, and the forms it is written in
 * ({@link io.github.cilium4j.core.report.ReportFormat}).
 *
 * <p>Equal reports are written as equal bytes: no clock, no host, no absolute path that was not given.
 */
@ManifestStyle
@NullMarked
package io.github.cilium4j.core.report;

import io.github.cilium4j.core.ManifestStyle;
import org.jspecify.annotations.NullMarked;
