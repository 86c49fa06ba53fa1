package io.github.cilium4j.model.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cel.bundle.Cel;
import dev.cel.bundle.CelFactory;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOptions;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.SimpleType;
import dev.cel.extensions.CelExtensions;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelRuntime;
import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.value.IpAddress;
import io.github.cilium4j.core.yaml.ScalarType;
import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.core.yaml.YamlNode;
import io.github.cilium4j.core.yaml.YamlScalar;
import io.github.cilium4j.core.yaml.YamlSequence;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule says what an interpreter of CEL says of its text. */
final class CelRulesTest {
    private static final int TRIES = 400;

    @SuppressWarnings("InlineMeInliner")
    private static final Cel CEL = CelFactory.standardCelBuilder()
            .setOptions(CelOptions.current().build())
            .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
            .addCompilerLibraries(CelExtensions.strings())
            .addRuntimeLibraries(CelExtensions.strings())
            .addVar("self", SimpleType.DYN)
            .addFunctionDeclarations(CelFunctionDecl.newFunctionDeclaration(
                    "isIP", CelOverloadDecl.newGlobalOverload("is_ip", SimpleType.BOOL, SimpleType.STRING)))
            .addFunctionBindings(CelFunctionBinding.from("is_ip", String.class, CelRulesTest::isIp))
            .build();

    /** What compares with an older object says nothing of a new one. */
    static Stream<String> texts() {
        return CelRules.texts().stream().filter(text -> !text.contains("oldSelf"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void holds_drawnValues_asTheInterpreterSays(String text) throws CelValidationException, CelEvaluationException {
        CelRule rule = CelRules.of(text);
        CelRuntime.Program program = CEL.createProgram(CEL.compile(text).getAst());
        RuleInputs inputs = new RuleInputs(text, new Random(7));
        int kept = 0;
        for (int i = 0; i < TRIES; i++) {
            YamlNode value = inputs.draw();
            boolean holds = rule.holds(new Seen(value, null, Versions.first(Versions.ALL)));

            assertThat(holds).as("%s", value).isEqualTo(eval(program, value));
            kept += holds ? 1 : 0;
        }
        assertThat(kept).isBetween(1, TRIES - 1);
    }

    private static boolean eval(CelRuntime.Program program, YamlNode value) {
        try {
            return (Boolean) program.eval(Map.of("self", plain(value)));
        } catch (CelEvaluationException e) {
            return false;
        }
    }

    private static Object plain(YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            Map<String, Object> plain = new HashMap<>();
            mapping.entries().forEach(entry -> {
                String key = entry.key().text();
                plain.put(key.equals("namespace") ? "__namespace__" : key, plain(entry.value()));
            });
            return plain;
        }
        if (node instanceof YamlSequence sequence) {
            return sequence.items().stream().map(CelRulesTest::plain).toList();
        }
        YamlScalar scalar = (YamlScalar) node;
        return scalar.type() == ScalarType.INTEGER ? (Object) Long.parseLong(scalar.text()) : scalar.text();
    }

    private static boolean isIp(String text) {
        try {
            return !text.startsWith("::ffff:") && IpAddress.parse(text) != null;
        } catch (InvalidManifestException e) {
            return false;
        }
    }
}
