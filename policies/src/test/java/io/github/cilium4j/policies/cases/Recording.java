package io.github.cilium4j.policies.cases;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.core.yaml.YamlReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** What {@code conformance/cilium/record} wrote, and our own answers to the same cases. */
final class Recording {
    private static final String FOLDER = "/conformance/";

    private Recording() {}

    /**
     * One answer beside the recorded one.
     *
     * @param id the case
     * @param version who answers
     * @param recorded what Cilium's own code says
     * @param answered what we say
     */
    record Pair(String id, CiliumVersion version, YamlMapping recorded, YamlMapping answered) {}

    /** Looks at a pair. */
    @FunctionalInterface
    interface Judge {
        void look(Pair pair);
    }

    static int replay(String name, Judge judge) {
        CaseAnswers answers = new CaseAnswers(peers(), CiliumVersion.all());
        int cases = 0;
        try (BufferedReader lines = lines(name)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                compare(line, answers.reply(line.getBytes(StandardCharsets.UTF_8)), judge);
                cases++;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cases;
    }

    private static void compare(String line, CaseAnswers.Reply reply, Judge judge) {
        YamlMapping asked = read(line);
        YamlMapping expect = asked.mapping("expect").orElseThrow();
        Iterator<String> answers = reply.lines().iterator();
        for (CiliumVersion version : CiliumVersion.all()) {
            judge.look(new Pair(
                    asked.string("id").orElseThrow(),
                    version,
                    Optional.of(version.toString())
                            .flatMap(expect::mapping)
                            .or(() -> expect.mapping("all"))
                            .orElseThrow(),
                    read(answers.next())));
        }
    }

    static YamlMapping read(String line) {
        return YamlReader.read("", line).documents().get(0).mapping().orElseThrow();
    }

    private static PeerSets peers() {
        try (InputStream in = open("peers.json")) {
            return PeerSets.read("peers.json", in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedReader lines(String name) throws IOException {
        return new BufferedReader(
                new InputStreamReader(new GZIPInputStream(open(name + ".jsonl.gz")), StandardCharsets.UTF_8));
    }

    private static InputStream open(String name) {
        InputStream in = Recording.class.getResourceAsStream(FOLDER + name);
        if (in == null) {
            throw new IllegalStateException("no resource " + FOLDER + name);
        }
        return in;
    }
}
