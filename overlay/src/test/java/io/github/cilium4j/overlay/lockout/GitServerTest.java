package io.github.cilium4j.overlay.lockout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class GitServerTest {
    @ParameterizedTest
    @CsvSource({
        "https://git.example.org/infra/clusters.git, git.example.org, 443",
        "https://git.example.org, git.example.org, 443",
        "https://user:secret@git.example.org:8443/a, git.example.org, 8443",
        "ssh://git@git.example.org/a.git, git.example.org, 22",
        "git@git.example.org:infra/a.git, git.example.org, 22"
    })
    void of_url_isItsHostAndPort(String url, String host, int port) {
        assertThat(GitServer.of(url)).contains(new GitServer(host, port));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://gitea/a.git", "http://gitea.git.svc.cluster.local/a", "/srv/git", ""})
    void of_noHostOutside_isEmpty(String url) {
        assertThat(GitServer.of(url)).isEmpty();
    }

    @Test
    void of_name_isInLowerCase() {
        assertThat(GitServer.of("https://Git.Example.ORG/a")).contains(new GitServer("git.example.org", 443));
    }
}
