package io.github.cilium4j.overlay.check;

import io.github.cilium4j.core.lint.RuleInfo;
import java.util.List;
import java.util.stream.Collectors;

/** The page that lists every rule. */
final class RuleTable {
    private static final String INTRODUCTION = """
            # Rules

            Every finding has the id of its rule. An id is stable and never used for anything else. Its page says why the rule
            matters, shows a bad and a good text, both of which are tried by a test, and says when to ignore it. The table is
            generated from the rules.

            To silence a rule for one object, annotate the object with `cilium4j.io/ignore: "LB-001 why it is right here"`. To
            take everything that is found today as known, write it down once with `check --baseline FILE --update-baseline`, and
            give `--baseline FILE` from then on.

            ## Severities

            | severity | meaning |
            |---|---|
            | ERROR | it will not work, or it opens a hole |
            | WARNING | it works, but not as meant or not for long |
            | INFO | nothing is wrong as far as can be told |

            ## Gates

            | gate | who objects |
            |---|---|
            | INPUT | the reader: the file is not what it claims to be |
            | API_SERVER | the API server refuses the object |
            | AGENT | Cilium's agent does not import it |
            | DATAPATH | nobody; it is taken and does not do what it says |
            | ADVICE | nobody; it works, and users regret it |

            ## All rules

            The last column names what the rule comes from: I- are [invariants](../invariants.md), F- [defects](../defects.md), D-
            [diagnoses](../diagnoses.md), V- [what the agent refuses](../validation.md).

            | rule | gate | severity | what it reports | from |
            |---|---|---|---|---|
            """;

    private RuleTable() {}

    static String markdown(List<RuleInfo> rules) {
        return INTRODUCTION + rules.stream().map(RuleTable::row).collect(Collectors.joining());
    }

    private static String row(RuleInfo rule) {
        String from = rule.references().isEmpty() ? "" : String.join(", ", rule.references()) + " ";
        return "| [" + rule.id() + "](" + rule.id() + ".md) | " + rule.gate() + " | " + rule.severity() + " | "
                + rule.summary() + " | " + from + "|\n";
    }
}
