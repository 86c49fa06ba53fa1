package io.github.cilium4j.model.argocd;

import io.github.cilium4j.core.InvalidManifestException;
import java.util.Optional;
import java.util.stream.Stream;

/** Refuses generators that name nobody to ask. */
final class ProviderChecks {
    private ProviderChecks() {}

    static void check(PullRequestGenerator generator) {
        require(
                generator.github(),
                generator.gitlab(),
                generator.gitea(),
                generator.bitbucketServer(),
                generator.bitbucket(),
                generator.azuredevops());
    }

    static void check(SCMProviderGenerator generator) {
        require(
                generator.github(),
                generator.gitlab(),
                generator.bitbucket(),
                generator.bitbucketServer(),
                generator.gitea(),
                generator.azureDevOps(),
                generator.awsCodeCommit());
    }

    private static void require(Optional<?>... providers) {
        if (Stream.of(providers).noneMatch(Optional::isPresent)) {
            throw new InvalidManifestException("", "no provider is there", "Write one, such as github");
        }
    }
}
