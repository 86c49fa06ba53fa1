package io.github.cilium4j.overlay.spire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.overlay.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page about the move, and the plans that it shows. */
final class SpirePageTest {
    private static final Path PAGE = Path.of("../docs/spire.md");
    private static final String BEGIN = "<!-- plan -->\n```text\n";

    /** The cluster of the page: the claim is bound, and one node of three is clean. */
    private static MigrationPlan plan() {
        ModelCluster cluster = new ModelCluster();
        cluster.claim = ModelCluster.WANTED;
        cluster.isBound = true;
        cluster.cleaned.add("cp-1");
        return cluster.plan();
    }

    @Test
    void page_plan_isWhatTheProgramPrints() throws IOException {
        String page = Files.readString(PAGE);
        int start = page.indexOf(BEGIN) + BEGIN.length();
        int end = page.indexOf("```", start);

        Golden.check(PAGE, page.substring(0, start) + plan().text() + page.substring(end));
    }

    @Test
    void page_failures_areAllNamed() throws IOException {
        Stream<String> rows = IntStream.rangeClosed(1, 8).mapToObj(id -> "| M-0" + id + " |");

        assertThat(Files.readString(PAGE)).contains(rows.toArray(String[]::new));
    }

    @Test
    void page_steps_areAllNamed() throws IOException {
        assertThat(Files.readString(PAGE))
                .contains(Stream.of(StepName.values())
                        .map(step -> "| " + step.title() + " |")
                        .toArray(String[]::new));
    }

    @Test
    void json_plan_isTheSame() {
        Golden.check(Path.of("src/test/resources/io/github/cilium4j/overlay/spire/golden/plan.json"), plan().json());
    }

    @Test
    void files_plan_areManifestsValuesAndAScript() {
        MigrationPlan plan = plan();

        assertThat(plan.files().paths())
                .containsExactly(
                        "claim.yaml",
                        "helmchartconfig.yaml",
                        "migrate.sh",
                        "spire-storage-file-cleanup-cp-2.yaml",
                        "spire-storage-file-cleanup-cp-3.yaml",
                        "values-after.yaml",
                        "values-before.yaml",
                        "values-patch.json");
        for (String path : plan.files().paths()) {
            Golden.check(
                    Path.of("src/test/resources/io/github/cilium4j/overlay/spire/golden")
                            .resolve(path),
                    plan.files().text(path).orElseThrow());
        }
    }
}
