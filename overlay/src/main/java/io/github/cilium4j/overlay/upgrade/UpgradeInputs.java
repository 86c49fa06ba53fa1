package io.github.cilium4j.overlay.upgrade;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.manifest.Located;
import io.github.cilium4j.core.manifest.ManifestReader;
import io.github.cilium4j.core.manifest.ManifestReading;
import io.github.cilium4j.core.manifest.Manifests;
import io.github.cilium4j.core.manifest.RawManifest;
import io.github.cilium4j.core.yaml.YamlDocument;
import io.github.cilium4j.core.yaml.YamlStream;
import io.github.cilium4j.model.AllKinds;
import io.github.cilium4j.overlay.check.Input;
import io.github.cilium4j.overlay.check.SkipReason;
import io.github.cilium4j.overlay.check.Skipped;
import io.github.cilium4j.overlay.config.ConfigReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The objects of the inputs, as they are written. */
final class UpgradeInputs {
    private final ManifestReader reader = new ManifestReader(AllKinds.all());
    private final List<RawManifest> objects = new ArrayList<>();
    private final List<Located<?>> typed = new ArrayList<>();
    private final List<Finding> unread = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();

    static UpgradeInputs read(List<Input> inputs) {
        UpgradeInputs read = new UpgradeInputs();
        inputs.forEach(read::read);
        return read;
    }

    private void read(Input input) {
        YamlStream stream = input.read();
        Optional<String> reason = SkipReason.ofText(stream);
        if (reason.isPresent()) {
            skipped.add(new Skipped(input.name(), reason.get()));
        } else if (stream.hasErrors()) {
            stream.findings().stream()
                    .filter(finding -> finding.severity() == Severity.ERROR)
                    .forEach(unread::add);
        } else {
            stream.documents().forEach(this::read);
        }
    }

    private void read(YamlDocument document) {
        Optional<String> encrypted = document.mapping().flatMap(SkipReason::ofObject);
        if (encrypted.isPresent()) {
            skipped.add(new Skipped(document.sourceName(), encrypted.get()));
        } else if (ManifestReader.isObject(document.root())) {
            ManifestReading reading = reader.read(document);
            objects.addAll(reading.objects());
            typed.addAll(reading.manifests().all());
        } else {
            String reason = ConfigReader.isConfiguration(document.root())
                    ? "configuration, render it first"
                    : SkipReason.ofOther(document);
            skipped.add(new Skipped(document.sourceName(), reason));
        }
    }

    List<RawManifest> objects() {
        return objects;
    }

    /** Returns the objects of some kinds, whatever their API version. */
    List<RawManifest> objects(String... kinds) {
        List<String> wanted = List.of(kinds);
        return objects.stream()
                .filter(object ->
                        object.content().string("kind").filter(wanted::contains).isPresent())
                .toList();
    }

    List<PolicyText> policies() {
        return objects.stream()
                .filter(PolicyText::isPolicy)
                .map(PolicyText::new)
                .toList();
    }

    Manifests manifests() {
        return Manifests.located(typed);
    }

    /** Returns why texts could not be read. */
    List<Finding> unread() {
        return unread;
    }

    /** Adds something that is passed over; the same thing once. */
    void skip(Skipped what) {
        if (!skipped.contains(what)) {
            skipped.add(what);
        }
    }

    List<Skipped> skipped() {
        return skipped;
    }
}
