package io.github.cilium4j.model.argocd;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A set of parameters for each file or folder of a Git repository.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableGitGenerator.class)
@JsonDeserialize(as = ImmutableGitGenerator.class)
@JsonPropertyOrder({
    "repoURL",
    "revision",
    "directories",
    "files",
    "pathParamPrefix",
    "values",
    "requeueAfterSeconds",
    "template"
})
public interface GitGenerator {
    /** Returns the address of the repository. */
    String repoURL();

    /** Returns the branch, tag or commit, such as {@code HEAD}. */
    String revision();

    /** Returns which folders give a set each. When there are any, {@link #files()} do not count. */
    List<GitDirectoryGeneratorItem> directories();

    /** Returns which files give their content, in JSON or YAML, as a set each. */
    List<GitFileGeneratorItem> files();

    /** Returns what is put before the parameters about the path, as {@code <prefix>.path}. */
    Optional<String> pathParamPrefix();

    /** Returns further parameters, named {@code values.<key>} in the template. Their texts may hold templates. */
    @Value.NaturalOrder
    SortedMap<String, String> values();

    /** Returns after how many seconds the generator looks again; absent means 180. */
    Optional<Long> requeueAfterSeconds();

    /** Returns a template that is merged over that of the set, for what this generator gives. */
    Optional<ApplicationSetTemplate> template();

    /** Refuses neither folders nor files, as the controller does: Argo CD applicationset/generators/git.go. */
    @Value.Check
    default void check() {
        GeneratorChecks.filesOrDirectories(this);
    }

    /** Returns the generator that reads files; their paths may hold {@code *} and {@code **}. */
    static GitGenerator files(String repoURL, String revision, String... paths) {
        return builder()
                .repoURL(repoURL)
                .revision(revision)
                .addAllFiles(Stream.of(paths).map(GitFileGeneratorItem::of).toList())
                .build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link GitGenerator}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableGitGenerator.Builder {
        Builder() {}
    }
}
