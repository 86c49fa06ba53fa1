package io.github.cilium4j.overlay.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.overlay.check.AllRules;
import io.github.cilium4j.overlay.check.CheckOptions;
import io.github.cilium4j.overlay.check.Checker;
import io.github.cilium4j.overlay.check.Input;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Breaks rendered trees in one place at a time: the rule for it speaks, and did not before. */
final class MutationTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Map<String, Set<String>> RULES_OF_TREES = new HashMap<>();

    /** Rules that no tree with one thing broken can break, each with the reason. */
    private static final Map<String, String> NEVER_IN_A_TREE = Map.of(
            "OVL-009", "a file of a tree is judged as a configuration only when it has the section that makes it one",
            "OVL-086", "a tree holds no workload");

    static Stream<Mutation> mutations() {
        return Stream.of(
                        ConfigMutations.all(),
                        PolicyMutations.all(),
                        PageMutations.all(),
                        ObjectMutations.chart(),
                        ObjectMutations.announcements(),
                        ObjectMutations.monitoring())
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("mutations")
    void check_mutatedTree_findsWhatIsBroken(Mutation mutation) {
        Map<String, String> tree = tree(mutation.cluster());

        assertThat(RULES_OF_TREES.computeIfAbsent(mutation.cluster(), name -> rules(tree)))
                .doesNotContain(mutation.rule());
        assertThat(rules(mutation.edit().apply(tree))).contains(mutation.rule());
    }

    @Test
    void mutations_areThereForEveryRuleThatATreeCanBreak() {
        Set<String> wanted = AllRules.all().stream()
                .map(RuleInfo::id)
                .filter(MutationTest::isAboutTrees)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(wanted).containsAll(NEVER_IN_A_TREE.keySet());
        wanted.removeAll(NEVER_IN_A_TREE.keySet());

        Set<String> mutated = mutations().map(Mutation::rule).collect(Collectors.toCollection(TreeSet::new));
        assertThat(mutated).isEqualTo(wanted);
    }

    /** Rules about the text of a file, about values that nobody renders, and about what the agent refuses need no tree. */
    private static boolean isAboutTrees(String rule) {
        return rule.matches("(MON|LB|POL-0|OVL|DASH).*") || rule.compareTo("HELM-014") >= 0 && rule.startsWith("HELM-");
    }

    private static Set<String> rules(Map<String, String> tree) {
        List<Input> inputs = tree.entrySet().stream()
                .map(file -> Input.bytes(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8)))
                .toList();
        return new Checker(CheckOptions.builder().build())
                .check(inputs).findings().stream().map(Finding::ruleId).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> tree(String cluster) {
        Path folder = GOLDEN.resolve(cluster);
        Map<String, String> tree = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                tree.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tree;
    }
}
