package io.github.cilium4j.overlay.spire;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The steps that are left as a script for any POSIX shell. Its functions are the resource {@value #FUNCTIONS}. */
final class MigrationScript {
    private static final String FUNCTIONS = "migrate-functions.sh";
    private static final String HEAD = """
            #!/bin/sh
            # Moves the data of SPIRE to a volume: the steps that were left when cilium4j spire-plan looked.
            # Every step looks first whether it is done, so run it again after whatever stopped it. What it does not know
            # it does not touch: it stops, says why, and a new plan goes on from there.
            set -eu
            here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
            """;

    private final List<MigrationStep> left;
    private final Situation situation;

    MigrationScript(List<MigrationStep> left, Situation situation) {
        this.left = left;
        this.situation = situation;
    }

    String text() {
        String variables = variables().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + quoted(entry.getValue()) + "\n")
                .collect(Collectors.joining());
        String calls = left.stream()
                .map(step -> "step " + step.number() + " " + quoted(step.name().title()) + " "
                        + step.name().function() + "\n")
                .collect(Collectors.joining());
        return HEAD + variables + functions() + "\n" + calls + "echo done\n";
    }

    private Map<String, String> variables() {
        Store store = situation.areValuesSet() ? situation.chart().store() : situation.target();
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put("kube_system", Observed.KUBE_SYSTEM);
        variables.put("namespace", Observed.SPIRE);
        variables.put("chart", Observed.CHART);
        variables.put("helm_job", Observed.HELM_JOB);
        variables.put("server", Observed.SERVER);
        variables.put("claim", SpireClaim.NAME);
        variables.put("class", store.storageClass().orElse(""));
        variables.put("size", store.size());
        variables.put("canonical_size", CanonicalSize.of(store.size()));
        variables.put("provider", situation.provider().toString());
        variables.put("storage_namespace", situation.provider().namespace());
        variables.put("pool", situation.storage().pool());
        variables.put("binding", situation.storage().waitsForConsumer() ? "WaitForFirstConsumer" : "Immediate");
        variables.put(
                "cleanup_jobs",
                situation.nodesLeft().stream().map(FileCleanup::jobName).collect(Collectors.joining(" ")));
        variables.put("urgent", situation.isUrgent() ? "yes" : "no");
        return variables;
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }

    private static String functions() {
        try (InputStream in = MigrationScript.class.getResourceAsStream(FUNCTIONS)) {
            if (in == null) {
                throw new IllegalStateException(FUNCTIONS + " is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
