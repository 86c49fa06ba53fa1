package io.github.cilium4j.model.schema;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.Quoted;
import io.github.cilium4j.core.yaml.YamlMapping;
import java.util.List;
import java.util.Optional;

/**
 * Judges objects as the Kubernetes API server does when one is created under strict validation of fields, which is what
 * {@code kubectl} asks for: unknown fields, schema, defaults, CEL rules, names.
 *
 * <p>It reads the raw object, so it also judges what no builder of ours takes. The definitions are those of
 * {@link CiliumVersion#checkedRelease() the checked releases} of Cilium, and of one release of each neighbour, which hold for
 * every version of Cilium. What only an update breaks is not judged. Safe for use by several threads; never throws.
 *
 * @since 0.1.0
 */
public final class ApiServerJudge {
    private static final ApiServerJudge SHARED = new ApiServerJudge();

    private final Definitions definitions = new Definitions();

    private ApiServerJudge() {}

    /** Returns the judge. It reads the definition of a kind once, when it first meets one. */
    public static ApiServerJudge shared() {
        return SHARED;
    }

    /** Returns whether there is a definition of the object's kind, whatever its API version. */
    public boolean knows(YamlMapping object) {
        return definition(object).isPresent();
    }

    /** Returns why API servers refuse an object, for each version of Cilium; empty for a kind that is not known. */
    public List<SchemaViolation> judge(YamlMapping object) {
        Report report = new Report(true);
        definition(object).ifPresent(definition -> judge(object, definition, Versions.ALL, report));
        return report.violations();
    }

    /**
     * Returns whether an API server with the definitions of one version takes an object, without saying why not. An object
     * of a kind that is not known is taken.
     */
    public boolean accepts(YamlMapping object, CiliumVersion version) {
        return refusing(object, Versions.of(version)) == 0;
    }

    /** Returns the versions of Cilium whose definitions take an object, oldest first. */
    public List<CiliumVersion> accepting(YamlMapping object) {
        return Versions.list(Versions.ALL & ~refusing(object, Versions.ALL));
    }

    /**
     * Returns the versions of Cilium whose definitions still serve the API version of an object and mark it as deprecated, oldest
     * first. {@code kubectl} warns of it.
     */
    public List<CiliumVersion> deprecating(YamlMapping object) {
        return Versions.list(definition(object).map(Definition::deprecated).orElse(0));
    }

    /** Returns the API versions of an object's kind, other than its own, that a version of Cilium serves. */
    public List<String> otherApiVersions(YamlMapping object, CiliumVersion version) {
        return definition(object)
                .map(found -> found.otherApiVersions(Versions.of(version)))
                .orElse(List.of());
    }

    private int refusing(YamlMapping object, int versions) {
        Report report = new Report(false);
        Optional<Definition> definition = definition(object);
        if (definition.isPresent()) {
            judge(object, definition.get(), versions, report);
        }
        return report.refused() & versions;
    }

    private Optional<Definition> definition(YamlMapping object) {
        Optional<String> apiVersion = object.string("apiVersion");
        Optional<String> kind = object.string("kind");
        return apiVersion.isPresent() && kind.isPresent()
                ? definitions.find(apiVersion.get(), kind.get())
                : Optional.empty();
    }

    private static void judge(YamlMapping object, Definition definition, int versions, Report report) {
        int unserved = versions & ~definition.served();
        if (unserved != 0 && report.refuse(unserved)) {
            notServed(object, definition, unserved, report);
        }
        Field fields = definition.object();
        if (fields != null) {
            int served = versions & definition.served();
            new MetadataWalk(report, served, definition.isNamespaced()).object(object);
            new Walk(report).object(fields, object, served);
        }
    }

    private static void notServed(YamlMapping object, Definition definition, int versions, Report report) {
        String apiVersion = object.string("apiVersion").orElse("");
        report.addField(
                SchemaRules.NOT_SERVED,
                "apiVersion",
                false,
                versions,
                Quoted.of(apiVersion) + " is no API version of "
                        + object.string("kind").orElse(""),
                instead(definition, versions));
    }

    private static String instead(Definition definition, int versions) {
        List<String> others = definition.otherApiVersions(versions);
        if (!others.isEmpty()) {
            return "Write " + String.join(" or ", others);
        }
        return definition.served() == 0
                ? "Write " + String.join(" or ", definition.otherApiVersions(0))
                : "Remove the object, or run " + Versions.words(definition.served(), "or");
    }
}
