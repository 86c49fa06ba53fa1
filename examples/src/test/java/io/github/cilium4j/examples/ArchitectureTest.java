package io.github.cilium4j.examples;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the architecture: every rule holds for all modules, and fails on the violation planted for it. */
final class ArchitectureTest {
    private static final String ROOT = "io.github.cilium4j";

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages(ROOT + ".planted");

    static List<NamedRule> mainRules() {
        return rules(ROOT);
    }

    static List<NamedRule> plantedRules() {
        return mainRules().stream()
                .flatMap(main -> rules(plantedRoot(main)).stream()
                        .filter(planted -> planted.name().equals(main.name())))
                .toList();
    }

    private static List<NamedRule> rules(String root) {
        return Stream.of(
                        new ModuleRules(root).all(),
                        new PackageRules(root).all(),
                        ValueRules.all(),
                        new ConductRules(root).all())
                .flatMap(List::stream)
                .toList();
    }

    private static String plantedRoot(NamedRule rule) {
        return ROOT + ".planted." + rule.name();
    }

    @ParameterizedTest
    @MethodSource("mainRules")
    void check_everyModule_holds(NamedRule rule) {
        rule.rule().check(MAIN);
    }

    @ParameterizedTest
    @MethodSource("plantedRules")
    void evaluate_plantedViolations_areReportedAndNothingElse(NamedRule rule) {
        JavaClasses classes = PLANTED.that(resideInAPackage(plantedRoot(rule) + ".."));
        List<String> planted = classes.stream()
                .map(JavaClass::getSimpleName)
                .filter(name -> name.startsWith("Planted"))
                .toList();

        List<String> violations =
                rule.rule().evaluate(classes).getFailureReport().getDetails();

        assertThat(violations).isNotEmpty().allMatch(line -> line.contains("Planted"));
        assertThat(planted).allSatisfy(name -> assertThat(violations).anyMatch(line -> line.contains(name)));
    }
}
