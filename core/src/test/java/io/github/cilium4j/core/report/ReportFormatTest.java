package io.github.cilium4j.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Origin;
import org.junit.jupiter.api.Test;

final class ReportFormatTest {
    private static final Report REPORT = ReportSamples.report()
            .addFindings(ReportSamples.interfaceFinding(), ReportSamples.builtInJava())
            .files(14)
            .silenced(3)
            .build();

    @Test
    void render_text_isALinePerFindingAndASummary() {
        assertThat(ReportFormat.TEXT.render(REPORT)).isEqualTo("""
                        INFO OVL-007: the key is not used. Remove it.
                        my apps/lb ü.yaml:7:9: ERROR LB-001 spec.interfaces[0]: "eth9" matches no device. \
                        Write one of eth0, eth1. [Cilium 1.18] (I-01)
                        1 error, 1 info in 14 files (3 silenced)
                        """);
    }

    @Test
    void render_textOfSeveral_countsInThePlural() {
        Finding warning = ReportSamples.at("A-1", "a.yaml", 1, 1);
        Report report = ReportSamples.report()
                .addFindings(warning, warning, ReportSamples.interfaceFinding(), ReportSamples.interfaceFinding())
                .files(1)
                .build();

        assertThat(ReportFormat.TEXT.render(report)).endsWith("\n2 errors, 2 warnings in 1 file\n");
    }

    @Test
    void render_textOfNothing_saysSo() {
        assertThat(ReportFormat.TEXT.render(ReportSamples.report().files(2).build()))
                .isEqualTo("no findings in 2 files\n");
    }

    @Test
    void render_textOfHostileNames_staysOnOneLine() {
        Finding finding = Finding.builder()
                .from(ReportSamples.builtInJava())
                .origin(Origin.of("a\nb\u001b[31m\u2028\u202e\u0000.yaml"))
                .build();

        assertThat(ReportFormat.TEXT.render(
                        ReportSamples.report().addFindings(finding).build()))
                .isEqualTo("""
                        a\\u000ab\\u001b[31m\\u2028\\u202e\\u0000.yaml: INFO OVL-007: the key is not used. Remove it.
                        1 info in 0 files
                        """);
    }

    @Test
    void render_json_hasEveryFactInStableOrder() {
        assertThat(ReportFormat.JSON.render(REPORT)).isEqualTo("""
                        {
                          "tool": {
                            "name": "cilium4j",
                            "version": "0.1.0"
                          },
                          "files": 14,
                          "errors": 1,
                          "warnings": 0,
                          "infos": 1,
                          "silenced": 3,
                          "findings": [
                            {
                              "ruleId": "OVL-007",
                              "gate": "ADVICE",
                              "severity": "INFO",
                              "source": "",
                              "document": 0,
                              "line": 0,
                              "column": 0,
                              "subject": "",
                              "path": "",
                              "message": "the key is not used",
                              "fix": "Remove it",
                              "versions": [],
                              "references": []
                            },
                            {
                              "ruleId": "LB-001",
                              "gate": "DATAPATH",
                              "severity": "ERROR",
                              "source": "my apps/lb ü.yaml",
                              "document": 1,
                              "line": 7,
                              "column": 9,
                              "subject": "CiliumL2AnnouncementPolicy l2",
                              "path": "spec.interfaces[0]",
                              "message": "\\"eth9\\" matches no device",
                              "fix": "Write one of eth0, eth1",
                              "versions": [
                                "1.18"
                              ],
                              "references": [
                                "I-01"
                              ]
                            }
                          ]
                        }
                        """);
    }

    @Test
    void render_sarif_hasRulesAndResults() {
        assertThat(ReportFormat.SARIF.render(REPORT)).isEqualTo("""
                        {
                          "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
                          "version": "2.1.0",
                          "runs": [
                            {
                              "tool": {
                                "driver": {
                                  "name": "cilium4j",
                                  "version": "0.1.0",
                                  "informationUri": "https://example.org/",
                                  "rules": [
                                    {
                                      "id": "YAML-001",
                                      "shortDescription": {
                                        "text": "the file is not UTF-8 text"
                                      },
                                      "fullDescription": {
                                        "text": "the file is not UTF-8 text (INPUT: the file is not what it claims to be)"
                                      },
                                      "helpUri": "https://example.org/rules/YAML-001.md",
                                      "defaultConfiguration": {
                                        "level": "error"
                                      },
                                      "properties": {
                                        "gate": "INPUT",
                                        "references": []
                                      }
                                    },
                                    {
                                      "id": "LB-001",
                                      "shortDescription": {
                                        "text": "an interface matches no device"
                                      },
                                      "fullDescription": {
                                        "text": "an interface matches no device (DATAPATH: it is taken, but does not do what it says)"
                                      },
                                      "helpUri": "https://example.org/rules/LB-001.md",
                                      "defaultConfiguration": {
                                        "level": "error"
                                      },
                                      "properties": {
                                        "gate": "DATAPATH",
                                        "references": [
                                          "I-01"
                                        ]
                                      }
                                    },
                                    {
                                      "id": "OVL-007",
                                      "shortDescription": {
                                        "text": "OVL-007"
                                      },
                                      "fullDescription": {
                                        "text": "OVL-007 (ADVICE: it works, but users regret it)"
                                      },
                                      "helpUri": "https://example.org/rules/OVL-007.md",
                                      "defaultConfiguration": {
                                        "level": "note"
                                      },
                                      "properties": {
                                        "gate": "ADVICE",
                                        "references": []
                                      }
                                    }
                                  ]
                                }
                              },
                              "columnKind": "unicodeCodePoints",
                              "results": [
                                {
                                  "ruleId": "OVL-007",
                                  "ruleIndex": 2,
                                  "level": "note",
                                  "message": {
                                    "text": "the key is not used. Remove it."
                                  },
                                  "locations": [],
                                  "partialFingerprints": {
                                    "findingHash/v1": "ed8fd1830c3ee69fb839ca66188d88b5:1"
                                  },
                                  "properties": {
                                    "gate": "ADVICE",
                                    "versions": [],
                                    "references": []
                                  }
                                },
                                {
                                  "ruleId": "LB-001",
                                  "ruleIndex": 1,
                                  "level": "error",
                                  "message": {
                                    "text": "\\"eth9\\" matches no device. Write one of eth0, eth1."
                                  },
                                  "locations": [
                                    {
                                      "physicalLocation": {
                                        "artifactLocation": {
                                          "uri": "my%20apps/lb%20%C3%BC.yaml"
                                        },
                                        "region": {
                                          "startLine": 7,
                                          "startColumn": 9
                                        }
                                      },
                                      "logicalLocations": [
                                        {
                                          "name": "CiliumL2AnnouncementPolicy l2",
                                          "fullyQualifiedName": "CiliumL2AnnouncementPolicy l2",
                                          "kind": "resource"
                                        },
                                        {
                                          "name": "[0]",
                                          "fullyQualifiedName": "spec.interfaces[0]",
                                          "kind": "element"
                                        }
                                      ]
                                    }
                                  ],
                                  "partialFingerprints": {
                                    "findingHash/v1": "e4942b7104c31fb0cfac979cc5b9eddf:1"
                                  },
                                  "properties": {
                                    "gate": "DATAPATH",
                                    "versions": [
                                      "1.18"
                                    ],
                                    "references": [
                                      "I-01"
                                    ]
                                  }
                                }
                              ],
                              "properties": {
                                "files": 14,
                                "silenced": 3
                              }
                            }
                          ]
                        }
                        """);
    }
}
