package io.github.cilium4j.examples;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;

/** What no class does, wherever it lives. */
final class ConductRules {
    private static final int LEAST_CLASSES = 500;

    private static final List<Class<?>> NAMELESS =
            List.of(Throwable.class, Exception.class, RuntimeException.class, Error.class);

    /** What depends on the moment, the machine or chance. */
    private static final Pattern IMPURE = Pattern.compile("java\\.lang\\.System\\."
            + "(currentTimeMillis|nanoTime|getenv|getProperty|getProperties|lineSeparator)"
            + "|java\\.time\\.\\w+\\.(now|system\\w*)"
            + "|java\\.util\\.(Locale|TimeZone)\\.getDefault"
            + "|java\\.nio\\.charset\\.Charset\\.defaultCharset"
            + "|java\\.(util\\.Random|security\\.SecureRandom)\\.<init>"
            + "|java\\.lang\\.Math\\.random|java\\.util\\.UUID\\.randomUUID"
            + "|java\\.util\\.concurrent\\.ThreadLocalRandom\\.current"
            + "|java\\.net\\.(http\\.HttpClient|Socket|InetAddress|URL)\\..*");

    private final String root;

    ConductRules(String root) {
        this.root = root;
    }

    List<NamedRule> all() {
        return List.of(
                new NamedRule("catalogue", catalogue()),
                new NamedRule("listed", listed()),
                new NamedRule("names", names()),
                new NamedRule("exceptions", exceptions()),
                new NamedRule("streams", streams()),
                new NamedRule("purity", purity()),
                new NamedRule("packages", packages()),
                new NamedRule("count", classes().should(Conditions.atLeast(LEAST_CLASSES))));
    }

    private static ArchRule catalogue() {
        return fields().that()
                .haveRawType(RuleInfo.class)
                .and()
                .areStatic()
                .should()
                .beFinal()
                .andShould()
                .beDeclaredInClassesThat(describe("are a list of rules or the rule itself", ConductRules::mayHoldInfo))
                .because("a rule that no list names is missing from the catalogue");
    }

    private static boolean mayHoldInfo(JavaClass type) {
        return type.getSimpleName().endsWith("Rules") || type.isAssignableTo(LintRule.class);
    }

    private static ArchRule listed() {
        return classes()
                .that()
                .implement(LintRule.class)
                .and()
                .areNotInterfaces()
                .should()
                .notBePublic()
                .andShould()
                .haveModifier(JavaModifier.FINAL)
                .andShould(Conditions.holding("be created by a list of rules or by a check", ConductRules::isListed))
                .because("a rule is one class behind its list, and a rule that no list creates never runs");
    }

    private static boolean isListed(JavaClass rule) {
        return rule.getConstructorCallsToSelf().stream()
                .map(call -> call.getOriginOwner().getSimpleName())
                .anyMatch(owner -> owner.matches(".+(Rules|Check)"));
    }

    private static ArchRule names() {
        return noClasses()
                .should()
                .haveNameMatching(".*(Utils?|Helpers?|Manager|Common|Misc|Impl)")
                .because("such a drawer has no one purpose; put behaviour on the type that owns the data");
    }

    private static ArchRule exceptions() {
        return noClasses()
                .that()
                .haveSimpleNameNotStartingWith("Immutable")
                .should()
                .callConstructorWhere(describe("an exception without a name is made", ConductRules::makesNameless))
                .because("nobody can catch them with care");
    }

    private static boolean makesNameless(JavaConstructorCall call) {
        JavaClass made = call.getTargetOwner();
        boolean asSuper = call.getOriginOwner().isAssignableTo(made.getName());
        return NAMELESS.stream().anyMatch(made::isEquivalentTo) && !asSuper;
    }

    private ArchRule streams() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(root + ".cli..", root + ".examples..")
                .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
                .because("a library returns what it has to say");
    }

    private ArchRule purity() {
        return classes()
                .that()
                .resideOutsideOfPackages(root + ".cli..", root + ".examples..")
                .should(Conditions.free("read no clock, machine or chance", ConductRules::impureAccess))
                .because("equal input gives equal bytes");
    }

    private static Optional<String> impureAccess(JavaClass type) {
        return type.getAccessesFromSelf().stream()
                .filter(ConductRules::isImpure)
                .map(JavaAccess::getDescription)
                .sorted()
                .findFirst();
    }

    private static boolean isImpure(JavaAccess<?> access) {
        return IMPURE.matcher(access.getTargetOwner().getName() + "." + access.getName())
                .matches();
    }

    private static ArchRule packages() {
        return classes()
                .should(Conditions.holding(
                        "live in a package with @NullMarked",
                        type -> type.getPackage().isAnnotatedWith(NullMarked.class)));
    }
}
