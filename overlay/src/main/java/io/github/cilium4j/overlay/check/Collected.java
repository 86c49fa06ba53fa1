package io.github.cilium4j.overlay.check;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.manifest.Located;
import io.github.cilium4j.core.manifest.ManifestReader;
import io.github.cilium4j.core.manifest.ManifestReading;
import io.github.cilium4j.core.manifest.Manifests;
import io.github.cilium4j.core.yaml.YamlDocument;
import io.github.cilium4j.core.yaml.YamlStream;
import io.github.cilium4j.model.AllKinds;
import io.github.cilium4j.overlay.config.ConfigReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the inputs hold, each document known by its content. */
final class Collected {
    private final ManifestReader reader = new ManifestReader(AllKinds.all());
    private final List<Located<?>> objects = new ArrayList<>();
    private final List<YamlDocument> configurations = new ArrayList<>();
    private final List<YamlDocument> others = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private int files;
    private int objectCount;

    /** Returns what inputs hold, in their order. They are read by all cores at once: reading is most of what a check does. */
    static Collected of(List<Input> inputs) {
        Collected all = new Collected();
        inputs.parallelStream().map(Collected::of).forEachOrdered(all::add);
        return all;
    }

    private static Collected of(Input input) {
        Collected one = new Collected();
        one.read(input);
        return one;
    }

    private void add(Collected other) {
        objects.addAll(other.objects);
        configurations.addAll(other.configurations);
        others.addAll(other.others);
        findings.addAll(other.findings);
        skipped.addAll(other.skipped);
        files += other.files;
        objectCount += other.objectCount;
    }

    void read(Input input) {
        YamlStream stream = input.read();
        files++;
        Optional<String> reason = SkipReason.ofText(stream);
        if (reason.isPresent()) {
            skipped.add(new Skipped(input.name(), reason.get()));
            return;
        }
        findings.addAll(stream.findings());
        if (!stream.hasErrors()) {
            stream.documents().forEach(this::read);
        }
    }

    private void read(YamlDocument document) {
        if (document.mapping().flatMap(SkipReason::ofObject).isPresent()) {
            skip(document, SkipReason.ENCRYPTED);
        } else if (ManifestReader.isObject(document.root())) {
            readObjects(document);
        } else if (ConfigReader.isConfiguration(document.root())) {
            configurations.add(document);
        } else {
            others.add(document);
            skip(document, SkipReason.ofOther(document));
        }
    }

    private void readObjects(YamlDocument document) {
        ManifestReading reading = reader.read(document);
        objects.addAll(reading.manifests().all());
        findings.addAll(ObjectJudgement.of(reading));
        objectCount += reading.objects().size();
    }

    private void skip(YamlDocument document, String reason) {
        skipped.add(new Skipped(document.sourceName(), reason));
    }

    Manifests manifests() {
        return Manifests.located(objects);
    }

    List<YamlDocument> configurations() {
        return List.copyOf(configurations);
    }

    /** Returns the documents that are neither objects nor configurations. */
    List<YamlDocument> others() {
        return List.copyOf(others);
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    List<Skipped> skipped() {
        return List.copyOf(skipped);
    }

    int files() {
        return files;
    }

    /** Returns how many objects there are, those that could not be read included. */
    int objectCount() {
        return objectCount;
    }
}
