package io.github.cilium4j.examples;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which module and package may see which. */
final class ModuleRules {
    private final String root;

    ModuleRules(String root) {
        this.root = root;
    }

    List<NamedRule> all() {
        return List.of(
                new NamedRule("layers", layers()),
                new NamedRule(
                        "cycles", slices().matching(root + ".(**)").should().beFreeOfCycles()),
                new NamedRule("modules", modules()),
                new NamedRule("fabric8", fabric8()),
                new NamedRule("mapper", mapper()),
                new NamedRule("recipes", recipes()));
    }

    private ArchRule layers() {
        return layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("core")
                .definedBy(root + ".core..")
                .layer("model")
                .definedBy(root + ".model..")
                .layer("policies")
                .definedBy(root + ".policies..")
                .layer("monitoring")
                .definedBy(root + ".monitoring..")
                .layer("overlay")
                .definedBy(root + ".overlay..")
                .layer("cli")
                .definedBy(root + ".cli..")
                .layer("arbitraries")
                .definedBy(root + ".arbitraries..")
                .layer("testing")
                .definedBy(root + ".testing..")
                .layer("examples")
                .definedBy(root + ".examples..")
                .whereLayer("core")
                .mayNotAccessAnyLayer()
                .whereLayer("model")
                .mayOnlyAccessLayers("core")
                .whereLayer("arbitraries")
                .mayOnlyAccessLayers("core", "model")
                .whereLayer("policies")
                .mayOnlyAccessLayers("core", "model")
                .whereLayer("monitoring")
                .mayOnlyAccessLayers("core", "model")
                .whereLayer("testing")
                .mayOnlyAccessLayers("core", "model", "policies")
                .whereLayer("overlay")
                .mayOnlyAccessLayers("core", "model", "policies", "monitoring")
                .whereLayer("cli")
                .mayOnlyAccessLayers("core", "model", "policies", "monitoring", "overlay");
    }

    private ArchRule modules() {
        return classes()
                .should(Conditions.holding("come from the module of their package", this::comesFromItsModule))
                .because("a package that two modules share cannot be on the module path");
    }

    private boolean comesFromItsModule(JavaClass type) {
        Matcher module = Pattern.compile(Pattern.quote(root) + "\\.(\\w+).*").matcher(type.getPackageName());
        String source = type.getSource().orElseThrow().getUri().toString();
        return module.matches()
                && (source.contains("/" + module.group(1) + "/target/classes/")
                        || source.contains("/cilium4j-" + module.group(1) + "-"));
    }

    private ArchRule fabric8() {
        return noClasses()
                .that(not(resideInAPackage(root + ".core.fabric8..")).and(not(resideInAPackage(root + ".examples.."))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.fabric8..")
                .because("fabric8 is optional and its objects are mutable; convert in core.fabric8");
    }

    private ArchRule mapper() {
        return noClasses()
                .that(not(resideInAPackage(root + ".core.yaml..")))
                .should()
                .dependOnClassesThat()
                .haveNameMatching("com\\.fasterxml\\.jackson\\.databind\\..*(ObjectMapper|JsonMapper|MapperBuilder).*")
                .because("one mapper decides what is written and what is refused");
    }

    private ArchRule recipes() {
        return noClasses()
                .that()
                .resideInAnyPackage(root + ".policies..", root + ".monitoring..")
                .and()
                .resideOutsideOfPackage("..lint..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(root + ".policies..lint..", root + ".monitoring..lint..")
                .because("rules judge what recipes make, not the other way round");
    }
}
